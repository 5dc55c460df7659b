// In which way a simulated chair puts a question: without a vote where nobody is against it, else in the usual way of the body.
import type { Method } from '../../../procedure/rulebooks/procedure.ts'
import { rulebookOf, type Sitting } from '../../../procedure/sitting.ts'
import type { BallotChoice, Subject } from '../../../procedure/votes/votes-state.ts'

/** `says`: what those would say of whom the chair knows it. What was objected to once is voted on. */
export function methodFor(sitting: Sitting, subject: Subject, says: readonly BallotChoice[]): Method {
  const { methods, method } = rulebookOf(sitting).procedure.voting
  const wasAsked = sitting.decided.some(
    (each) => each.method === 'no-objection' && JSON.stringify(each.subject) === JSON.stringify(subject),
  )
  const isAgreed = says.length > 0 && says.every((each) => each === 'yes')
  return isAgreed && !wasAsked && methods['no-objection'] !== undefined ? 'no-objection' : method
}
