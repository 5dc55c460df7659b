// The stand of the public record by the door: few words, since everyone who comes in is near it.
import type { Format } from '../format.ts'

export const recordStand = (f: Format) => ({
  heading: 'Public record',
  taken: 'Before the floor',
  statements: ({ count }: { count: number }) => f.count(count, { one: '# statement', other: '# statements' }),
  questions: ({ count }: { count: number }) =>
    f.count(count, { one: '# question of the public', other: '# questions of the public' }),
  invite: 'Read what delegations declare, and ask.',
})

export type RecordStandWords = ReturnType<typeof recordStand>
