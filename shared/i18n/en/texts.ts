// Texts that people write together: what stands beside the field.
import type { Format } from '../format.ts'

export const texts = (f: Format) => ({
  opening: 'The text is being fetched…',
  saved: 'Saved',
  sending: 'Sending…',
  offline: 'No connection: kept here, sent later',
  readOnly: 'You can read this text. Its authors write it.',
  alone: 'Only you have this text open.',
  here: ({ names }: { names: readonly string[] }) => `Also here: ${f.list(names)}`,
  writesIn: ({ name, paragraph }: { name: string; paragraph: number }) =>
    `${f.name(name)} (paragraph ${f.number(paragraph)})`,
  full: 'The text is as long as it may be.',
  lost: 'Your last words could not be added:',
  lostCopy: 'The text as you had it, to copy what you need:',
  lostDismiss: 'I have what I need',
})

export type TextsWords = ReturnType<typeof texts>
