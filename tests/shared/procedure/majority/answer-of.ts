// The calculator as it is asked: a question as JSON would give it, and the answer or the sentence about what is wrong.
import { readQuestion } from '../../../../shared/procedure/majority/decision-input.ts'
import { isFault } from '../../../../shared/procedure/majority/decision-input-fields.ts'
import { type Answer, decideMatter } from '../../../../shared/procedure/majority/decision-matter.ts'

export function answerOf(input: unknown): Answer {
  const question = readQuestion(input)
  if (isFault(question)) throw new Error(question.sentence)
  return decideMatter(question)
}

export function faultOf(input: unknown): string | null {
  const question = readQuestion(input)
  return isFault(question) ? question.sentence : null
}

/** What most tables compare. */
export const gist = (input: unknown): string => {
  const { outcome, reason, rule } = answerOf(input)
  return `${outcome}, ${reason}, ${rule}`
}
