// What the proofs of a ballot are about: prefixes that bind them to election, credential and ciphertexts, and the values claimed.
import type { Question } from '../election/question.ts'
import type { Ciphertext } from '../json/elements.ts'

/** BA12. Where individual proofs belong. */
export const placeOf = (fingerprint: string, credential: string): string => `${fingerprint}|${credential}`

/** BA12. Where proofs about all choices of an answer belong. */
export const placeOfAnswer = (place: string, choices: readonly Ciphertext[]): string =>
  `${place}|${choices.map(pairOf).join(',')}`

const pairOf = ({ alpha, beta }: Ciphertext): string => `${alpha.text},${beta.text}`

/** Of proofs about one ciphertext, a choice or the sum of all. */
export const provePrefix = (place: string, about: Ciphertext): string => `prove|${place}|${pairOf(about)}|`
/** Of the proof that a vote is not blank or chooses nothing. */
export const blankPrefix = (answerPlace: string): string => `bproof0|${answerPlace}|`
/** Of the proof that a vote is blank or its sum is allowed. */
export const blankSumPrefix = (answerPlace: string): string => `bproof1|${answerPlace}|`

/** What a choice may be. */
export const BITS: readonly number[] = [0, 1]

/** What the sum of the choices may be. */
export const sumsOf = ({ min, max }: Question): readonly number[] =>
  Array.from({ length: max - min + 1 }, (_, index) => min + index)
