// The sentence for a refusal; a code of a newer server gets the sentence for the unexpected.
import type { DoorWords } from '../shared/i18n/en.ts'
import type { RefusalCode } from '../shared/refusal.ts'

export const refusalWords = (words: DoorWords, code: RefusalCode): string =>
  (words.refusals as Readonly<Record<string, string>>)[code] ?? words.common.unexpected

/** Before the hall nothing is saved: there 'not-saved' means that the forum did not answer. */
export const doorRefusalWords = (words: DoorWords, code: RefusalCode): string =>
  code === 'not-saved' ? words.common.noConnection : refusalWords(words, code)
