// Making a ballot: choices are encrypted, everything is proven, and the credential signs. What it takes is the same for every choice.
import { publicPartOf, secretOf } from '../election/credentials.ts'
import type { Election } from '../election/election.ts'
import { type Choice, type Question, slotsOfChoice } from '../election/question.ts'
import type { Chance } from '../group/chance.ts'
import { drawScalar } from '../group/scalars.ts'
import { type Ciphertext, type Proof, productOf } from '../json/elements.ts'
import { proveKnowledge } from '../proof/knowledge.ts'
import { type Claim, type EncryptionKey, proveOneOf } from '../proof/one-of.ts'
import { type Answer, ballotText, signaturePrefix, signedHashOf } from './ballot.ts'
import {
  BITS,
  blankPrefix,
  blankSumPrefix,
  placeOf,
  placeOfAnswer,
  provePrefix,
  sumsOf,
} from './statements.ts'

/** The randomness of each ciphertext of each answer: who has it can open the ballot. */
export type Opening = readonly (readonly bigint[])[]

export interface MadeBallot {
  readonly text: string
  /** for an audit instead of casting (BA16); else it is forgotten */
  readonly opening: Opening
}

/**
 * BA11–BA14. `choices`: one for each question. `credential`: the voter's secret text. Throws RangeError for choices that the questions
 * do not allow.
 */
export function encryptBallot(
  election: Election,
  choices: readonly Choice[],
  credential: string,
  chance: Chance,
): MadeBallot {
  const { group, uuid, fingerprint, questions } = election
  if (choices.length !== questions.length) throw new RangeError('one choice for each question')
  const secret = secretOf(group, uuid, credential)
  const publicPart = publicPartOf(group, uuid, credential)
  const place = placeOf(fingerprint, publicPart)
  const made = questions.map((question, index) =>
    encryptAnswer(election.key, question, slotsOfChoice(question, choices[index]!), place, chance),
  )
  const unsigned = {
    uuid,
    fingerprint,
    credential: publicPart,
    answers: made.map(({ answer }) => answer),
  }
  const hash = signedHashOf(unsigned)
  const proof = proveKnowledge(group, secret, signaturePrefix(hash), chance)
  return {
    text: ballotText({ ...unsigned, signature: { hash, proof } }),
    opening: made.map(({ randomness }) => randomness),
  }
}

interface Part {
  readonly ciphertext: Ciphertext
  readonly randomness: bigint
  readonly actual: number
}

function encryptAnswer(
  key: EncryptionKey,
  question: Question,
  slots: readonly number[],
  place: string,
  chance: Chance,
): { readonly answer: Answer; readonly randomness: readonly bigint[] } {
  const parts = slots.map((actual) => encryptPart(key, actual, chance))
  const choices = parts.map(({ ciphertext }) => ciphertext)
  const individual = parts.map((part) =>
    proveOneOf(key, claimsOf(part, BITS), provePrefix(place, part.ciphertext), chance),
  )
  const answerPlace = placeOfAnswer(place, choices)
  const randomness = parts.map((part) => part.randomness)
  if (!question.mayBeBlank) {
    const sum = sumOf(key, parts)
    const overall = proveOneOf(
      key,
      claimsOf(sum, sumsOf(question)),
      provePrefix(answerPlace, sum.ciphertext),
      chance,
    )
    return { answer: { choices, individual, overall, blank: null }, randomness }
  }
  const [blankPart, ...rest] = parts
  const proofs = proveBlank(key, question, { blank: blankPart!, sum: sumOf(key, rest) }, answerPlace, chance)
  return { answer: { choices, individual, ...proofs }, randomness }
}

/** BA13. Not blank or nothing chosen; and blank or an allowed number chosen. */
function proveBlank(
  key: EncryptionKey,
  question: Question,
  { blank, sum }: Readonly<Record<'blank' | 'sum', Part>>,
  answerPlace: string,
  chance: Chance,
): { readonly blank: readonly Proof[]; readonly overall: readonly Proof[] } {
  const isNone = [...claimsOf(blank, [0]), ...claimsOf(sum, [0])]
  const isAllowed = [...claimsOf(blank, [1]), ...claimsOf(sum, sumsOf(question))]
  return {
    blank: proveOneOf(key, isNone, blankPrefix(answerPlace), chance),
    overall: proveOneOf(key, isAllowed, blankSumPrefix(answerPlace), chance),
  }
}

const claimsOf = ({ randomness, actual }: Part, claimed: readonly number[]): readonly Claim[] =>
  claimed.map((value) => ({ randomness, actual, claimed: value }))

function encryptPart({ group, secretPower }: EncryptionKey, actual: number, chance: Chance): Part {
  const randomness = drawScalar(group, chance)
  const alpha = group.secretPower(randomness)
  const beta = group.times(secretPower(randomness), actual === 1 ? group.generator : group.one)
  return { ciphertext: { alpha: group.write(alpha), beta: group.write(beta) }, randomness, actual }
}

function sumOf({ group }: EncryptionKey, parts: readonly Part[]): Part {
  return {
    ciphertext: productOf(
      group,
      parts.map(({ ciphertext }) => ciphertext),
    ),
    randomness: parts.reduce((sum, { randomness }) => sum + randomness, 0n) % group.order,
    actual: parts.reduce((sum, { actual }) => sum + actual, 0),
  }
}
