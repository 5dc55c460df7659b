// Annulled results in the minutes. `text` is quoted already, and null where nothing was said; people are null where no name is known.
import type { Format } from '../format.ts'

const saying = (text: string | null): string => (text === null ? '' : `: ${text}`)

export const minutesAnnulments = (f: Format) => {
  const named = (person: string | null, otherwise: string) => (person === null ? otherwise : f.name(person))
  return {
    label: 'Annulled',
    asked: ({ office, number, text }: { office: string; number: number; text: string | null }) =>
      `${office} asked that decision ${f.number(number)} be annulled${saying(text)}.`,
    dropped: ({ number }: { number: number }) =>
      `The request to annul decision ${f.number(number)} was dropped.`,
    annulled: ({ number, person }: { number: number; person: string | null }) =>
      `Decision ${f.number(number)} was annulled, which ${named(person, 'a second officer')} confirmed.`,
    openAgain: 'What it had settled is as it was before.',
    isAnnulled: (told: { when: string; one: string | null; other: string | null; text: string | null }) =>
      `Annulled on ${told.when}, asked for by ${named(told.one, 'the presiding officer')} and confirmed by ${named(told.other, 'a second officer')}${saying(told.text)}.`,
  }
}
