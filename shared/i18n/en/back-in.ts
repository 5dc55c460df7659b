// Letting back in whom the presiding officer sent away.
import type { Format } from '../format.ts'

export const backIn = (f: Format) => ({
  heading: 'Sent away',
  intro: 'They come back with the link or the browser that they had. Their link works for others again, too.',
  nobody: 'Nobody has been sent away.',
  letIn: 'Let back in',
  letInLong: ({ name }: { name: string }) => `Let ${f.name(name)} back in`,
})
