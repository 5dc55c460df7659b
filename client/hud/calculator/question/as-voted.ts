// A vote of a sitting as a question to a body. Whether it could have voted like this, the calculator says.
import { readQuestion } from '../../../../shared/procedure/majority/decision-input.ts'
import { isFault } from '../../../../shared/procedure/majority/decision-input-fields.ts'
import { type Choice, tallyOf } from '../../../../shared/procedure/majority/majority.ts'
import { bodyOf, type Draft, formOf } from './draft.ts'
import { draftOf } from './draft-of.ts'
import { votesByName } from './seats.ts'

/** `members`: delegations of the sitting. Null: this body could not have voted so. */
export function draftAsVoted(
  draft: Draft,
  choices: Readonly<Record<string, Choice>>,
  members: number,
): Draft | null {
  const body = bodyOf(draft)
  const { matter, year } = formOf(draft)
  const votes = votesByName(body)
    ? { votes: choices, ...(body.weights ? { year: Number(year) } : {}) }
    : { tally: tallyOf(Object.values(choices)), members }
  const input = {
    rulebook: body.id,
    // an election is no vote of yes and no
    matter: matter === 'election' ? Object.keys(body.decisions)[0] : matter,
    ...votes,
  }
  const filled = isFault(readQuestion(input)) ? null : draftOf(input)
  return filled && { body: body.id, forms: { ...draft.forms, ...filled.forms } }
}
