// The sentence for a refusal; a code of a newer server gets the sentence for the unexpected.
import type { DoorWords, Words } from '../shared/i18n/en.ts'
import type { RefusalCode } from '../shared/refusal.ts'

/** `words`: of the door alone, or with those of the panels, which have the sentences of the rules of procedure. */
export function refusalWords(
  words: DoorWords & Partial<Pick<Words, 'procedureRefusals'>>,
  code: RefusalCode,
): string {
  const sentences: Readonly<Record<string, string>> = { ...words.refusals, ...words.procedureRefusals }
  return sentences[code] ?? words.common.unexpected
}

/** Before the hall nothing is saved: there 'not-saved' means that the forum did not answer. */
export const doorRefusalWords = (words: DoorWords, code: RefusalCode): string =>
  code === 'not-saved' ? words.common.noConnection : refusalWords(words, code)
