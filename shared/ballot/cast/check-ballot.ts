// Whether a ballot holds: first what is quick to see, then all proofs.
import type { Election } from '../election/election.ts'
import { type Question, slotsOf } from '../election/question.ts'
import { insist } from '../faults.ts'
import type { Group, PublicBase, Written } from '../group/group.ts'
import { type Ciphertext, productOf } from '../json/elements.ts'
import { isKnown } from '../proof/knowledge.ts'
import { type EncryptionKey, isOneOf, type Statement } from '../proof/one-of.ts'
import { type Answer, type Ballot, readBallot, signaturePrefix, signedHashOf } from './ballot.ts'
import { longestBallot } from './ballot-length.ts'
import {
  BITS,
  blankPrefix,
  blankSumPrefix,
  placeOf,
  placeOfAnswer,
  provePrefix,
  sumsOf,
} from './statements.ts'

/**
 * BA17. What can be said of a ballot in a few milliseconds: form, election, credential, shape, signature. Throws a Flaw.
 * `credentials`: the texts that are registered, each checked to be a key.
 */
export function checkQuickly(election: Election, credentials: ReadonlySet<string>, text: string): Ballot {
  const { group, uuid, fingerprint, questions } = election
  // nobody need read what is far from any ballot
  insist(text.length <= 2 * longestBallot(election), 'not-canonical')
  const ballot = readBallot(group, text)
  insist(ballot.uuid === uuid && ballot.fingerprint === fingerprint, 'other-election')
  insist(credentials.has(ballot.credential), 'unknown-credential')
  insist(ballot.answers.length === questions.length, 'wrong-number-of-answers')
  for (const [index, question] of questions.entries()) checkShape(question, ballot.answers[index]!)
  const { hash, proof } = ballot.signature
  insist(signedHashOf(ballot) === hash, 'wrong-signed-hash')
  const credential = group.varying(group.decode(ballot.credential)!)
  insist(isKnown(group, credential, signaturePrefix(hash), proof), 'wrong-signature')
  return ballot
}

function checkShape(question: Question, { choices, individual, overall, blank }: Answer): void {
  const slots = slotsOf(question)
  insist(choices.length === slots, 'wrong-number-of-choices')
  const sums = sumsOf(question).length
  const isWhole =
    individual.length === slots &&
    individual.every((proofs) => proofs.length === BITS.length) &&
    overall.length === (question.mayBeBlank ? 1 + sums : sums) &&
    (question.mayBeBlank ? blank?.length === 2 : blank === null)
  insist(isWhole, 'wrong-number-of-proofs')
}

/** BA13, BA25. All proofs of a ballot that has passed the quick check. Throws a Flaw. */
export function checkProofs({ key, fingerprint, questions }: Election, ballot: Ballot): void {
  const place = placeOf(fingerprint, ballot.credential)
  for (const [index, question] of questions.entries())
    checkAnswer(key, question, ballot.answers[index]!, place)
}

/** A ciphertext with what its powers have in common. */
interface Raised {
  readonly alpha: PublicBase
  readonly beta: PublicBase
}

function checkAnswer(key: EncryptionKey, question: Question, answer: Answer, place: string): void {
  const { group } = key
  const { choices, individual, overall, blank } = answer
  const raised = choices.map((choice, index) => {
    const each = raisedOf(group, choice)
    // BA3
    insist(isOfGroup(group, choice.alpha, each.alpha) && group.isMember(each.beta), 'not-in-group')
    const isBit = isOneOf(key, statementsOf(each, BITS), individual[index]!, provePrefix(place, choice))
    insist(isBit, 'wrong-individual-proof')
    return each
  })
  const answerPlace = placeOfAnswer(place, choices)
  const counted = productOf(group, question.mayBeBlank ? choices.slice(1) : choices)
  const sum = statementsOf(raisedOf(group, counted), sumsOf(question))
  if (!question.mayBeBlank) {
    insist(isOneOf(key, sum, overall, provePrefix(answerPlace, counted)), 'wrong-overall-proof')
    return
  }
  const nothing = statementsOf({ alpha: sum[0]!.alpha, beta: sum[0]!.beta }, [0])
  const isNone = [...statementsOf(raised[0]!, [0]), ...nothing]
  insist(isOneOf(key, isNone, blank!, blankPrefix(answerPlace)), 'wrong-blank-proof')
  const isAllowed = [...statementsOf(raised[0]!, [1]), ...sum]
  insist(isOneOf(key, isAllowed, overall, blankSumPrefix(answerPlace)), 'wrong-overall-proof')
}

/** A first part that is the neutral element would show the choice to everybody. */
const isOfGroup = (group: Group, { element }: Written, base: PublicBase): boolean =>
  !group.isOne(element) && group.isMember(base)

const raisedOf = (group: Group, { alpha, beta }: Ciphertext): Raised => ({
  alpha: group.varying(alpha.element),
  beta: group.varying(beta.element),
})

const statementsOf = ({ alpha, beta }: Raised, claimed: readonly number[]): readonly Statement[] =>
  claimed.map((value) => ({ alpha, beta, claimed: value }))
