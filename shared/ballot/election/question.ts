// Questions that are counted homomorphically: of n answers, min to max may be chosen, or, where it is allowed, none by a blank vote.
import { insist } from '../faults.ts'
import { countOf, fieldsOf, listOf, textOf } from '../json/shapes.ts'

export interface Question {
  readonly question: string
  readonly answers: readonly string[]
  /** a blank vote may be cast */
  readonly mayBeBlank: boolean
  readonly min: number
  readonly max: number
}

/** In the order of Belenios. */
export const questionJson = ({ question, answers, mayBeBlank, min, max }: Question) => ({
  answers,
  ...(mayBeBlank ? { blank: true } : {}),
  min,
  max,
  question,
})

/** BA10. */
export function readQuestion(value: unknown): Question {
  const isOther = typeof value === 'object' && value !== null && 'type' in value
  insist(!isOther, 'unknown-question')
  const fields = fieldsOf(value, ['answers', 'min', 'max', 'question'], ['blank'])
  const answers = listOf(fields.answers, textOf)
  const [min, max] = [countOf(fields.min), countOf(fields.max)]
  insist(fields.blank === undefined || typeof fields.blank === 'boolean', 'malformed')
  insist(answers.length > 0 && min <= max && max <= answers.length, 'unknown-question')
  return { question: textOf(fields.question), answers, mayBeBlank: fields.blank === true, min, max }
}

/** How many ciphertexts an answer has: one for each answer, and one before them for the blank vote. */
export const slotsOf = ({ answers, mayBeBlank }: Question): number => answers.length + (mayBeBlank ? 1 : 0)

/** What is chosen: numbers of answers from 0, or nothing by a blank vote. */
export type Choice = readonly number[] | 'blank'

/** BA11. A choice as zeros and ones, one for each ciphertext. Throws RangeError for a choice that the question does not allow. */
export function slotsOfChoice(question: Question, choice: Choice): readonly number[] {
  const { answers, mayBeBlank, min, max } = question
  if (choice === 'blank' && !mayBeBlank) throw new RangeError('no blank vote on this question')
  const chosen = choice === 'blank' ? [] : choice
  const isKnown = chosen.every((index) => Number.isInteger(index) && index >= 0 && index < answers.length)
  if (!isKnown || new Set(chosen).size < chosen.length) throw new RangeError('an answer that is none')
  if (choice !== 'blank' && (chosen.length < min || chosen.length > max))
    throw new RangeError(`from ${min} to ${max} answers may be chosen`)
  const slots = answers.map((_, index) => (chosen.includes(index) ? 1 : 0))
  return mayBeBlank ? [choice === 'blank' ? 1 : 0, ...slots] : slots
}
