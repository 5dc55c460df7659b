// The length of a ballot must tell nothing: numbers in decimal differ by a digit or two, so on its way it is filled up to one length.
import type { Election } from '../election/election.ts'
import { slotsOf } from '../election/question.ts'
import { ballotText } from './ballot.ts'
import { BITS, sumsOf } from './statements.ts'

/** BA18. Signs that a ballot of this election has at most, all of them ASCII. */
export function longestBallot({ group, uuid, fingerprint, questions }: Election): number {
  const element = { element: group.one, text: '0'.repeat(group.longestText) }
  const proof = { challenge: group.order, response: group.order }
  const answers = questions.map((question) => {
    const slots = Array.from({ length: slotsOf(question) }, () => ({ alpha: element, beta: element }))
    const sums = sumsOf(question).map(() => proof)
    return {
      choices: slots,
      individual: slots.map(() => BITS.map(() => proof)),
      overall: question.mayBeBlank ? [proof, ...sums] : sums,
      blank: question.mayBeBlank ? [proof, proof] : null,
    }
  })
  const signature = { hash: fingerprint, proof }
  return ballotText({ uuid, fingerprint, credential: element.text, answers, signature }).length
}

/** BA18. A ballot as it travels: all ballots of an election have this length. */
export const filledUp = (election: Election, text: string): string =>
  text.padEnd(longestBallot(election), ' ')

/** BA18. The ballot that has travelled. */
export const withoutFilling = (text: string): string => text.trimEnd()
