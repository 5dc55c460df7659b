// Forgeries of ballots by who may vote, signed as they must be: every one is refused, by its name and at its place.
import { describe } from 'vitest'
import { encryptBallot } from '../../../shared/ballot/cast/encrypt-ballot.ts'
import type { Choice, Question } from '../../../shared/ballot/election/question.ts'
import type { Fault } from '../../../shared/ballot/faults.ts'
import * as forge from './forge.ts'
import {
  type Alter,
  ballotAt,
  gone,
  is,
  ORDER_TWO,
  past,
  reversed,
  shorter,
  times,
  withBallot,
} from './forge.ts'
import { type Forgery, refuseEach } from './forgeries.ts'

const { chance, election, group, REFERENDUM, resigned, SEAT } = forge
const [own, other] = forge.credentials as [string, string]
const g = group.write(group.generator).text
const inverse = group.write(group.inverse(group.generator)).text

/** The first ballot, altered by the voter, who signs it. */
const forged = (what: string, fault: Fault, path: string, alter: Alter): Forgery => [
  what,
  fault,
  () => withBallot(1, resigned(ballotAt(1), own, path, alter)),
]

/** A ballot for questions that are not those of the election, with its fingerprint all the same. */
const bent = (questions: readonly Question[], choices: readonly Choice[]): string =>
  encryptBallot({ ...election, questions }, choices, own, chance).text
const asked = (
  what: string,
  fault: Fault,
  questions: readonly Question[],
  choices: readonly Choice[],
): Forgery => [what, fault, () => withBallot(1, bent(questions, choices))]

describe('[BA13] choices that are not allowed', () => {
  const both = { ...REFERENDUM, min: 2, max: 2 }
  const none = { min: 0, max: 0 }
  refuseEach(1, [
    forged('two for one', 'wrong-individual-proof', 'answers.0.choices.0.beta', times(g)),
    forged('one less than nothing', 'wrong-individual-proof', 'answers.0.choices.1.beta', times(inverse)),
    asked('both answers of one', 'wrong-overall-proof', [both, SEAT], [[0, 1], [0]]),
    asked('no answer of one', 'wrong-overall-proof', [{ ...REFERENDUM, ...none }, SEAT], [[], [0]]),
    asked('no answer and not blank', 'wrong-overall-proof', [REFERENDUM, { ...SEAT, ...none }], [[0], []]),
    ['blank and an answer', 'wrong-blank-proof', () => withBallot(1, blankAndMore())],
  ])

  /** The blank part of a blank vote beside the answer of another: each bit is proven, both are one. */
  function blankAndMore(): string {
    const blank = JSON.parse(bent([REFERENDUM, SEAT], [[0], 'blank'])).answers[1]
    return resigned(bent([REFERENDUM, SEAT], [[0], [0]]), own, 'answers.1', (answer) => ({
      ...answer,
      choices: [blank.choices[0], answer.choices[1]],
      individual_proofs: [blank.individual_proofs[0], answer.individual_proofs[1]],
    }))
  }
})

describe('[BA12] proofs in the wrong place', () => {
  const exchanged: Alter = (answer) => ({
    ...answer,
    choices: answer.choices.toReversed(),
    individual_proofs: answer.individual_proofs.toReversed(),
  })
  const [first, second] = ['answers.0', 'answers.1']
  refuseEach(1, [
    forged('ciphertexts exchanged', 'wrong-individual-proof', `${first}.choices`, reversed),
    forged('answers exchanged with their proofs', 'wrong-overall-proof', first!, exchanged),
    forged('proofs exchanged', 'wrong-individual-proof', `${first}.individual_proofs`, reversed),
    forged('branches exchanged', 'wrong-individual-proof', `${first}.individual_proofs.0`, reversed),
    forged('branches of a blank proof exchanged', 'wrong-blank-proof', `${second}.blank_proof`, reversed),
    forged(
      'branches of an overall proof exchanged',
      'wrong-overall-proof',
      `${second}.overall_proof`,
      reversed,
    ),
    forged('another overall proof', 'wrong-overall-proof', `${first}.overall_proof.0.challenge`, is('1')),
    ['another voter’s ballot, whose own is dropped', 'wrong-individual-proof', stolen],
  ])

  function stolen() {
    const { credential } = JSON.parse(ballotAt(2))
    const text = resigned(ballotAt(1), other, 'credential', is(credential))
    return withBallot(1, text).filter((_, index) => index !== 2)
  }
})

describe('[BA3] [BA4] numbers', () => {
  const alpha = 'answers.0.choices.0.alpha'
  const proof = 'answers.0.individual_proofs.0.0'
  refuseEach(1, [
    forged('a first part with a part of order two', 'not-in-group', alpha, times(ORDER_TWO)),
    forged('a second part with one', 'not-in-group', 'answers.1.choices.1.beta', times(ORDER_TWO)),
    forged('a first part of order two', 'not-in-group', alpha, is(ORDER_TWO)),
    forged('a neutral first part', 'not-in-group', alpha, is(group.write(group.one).text)),
    forged('a point that is on no curve', 'not-in-group', alpha, is(`${'0'.repeat(63)}2`)),
    forged('a point in capitals', 'not-in-group', alpha, is('A'.repeat(64))),
    forged('a number for a point', 'malformed', alpha, is(2)),
    forged('a response not below the order', 'number-out-of-range', `${proof}.response`, past),
    forged('a challenge not below the order', 'number-out-of-range', `${proof}.challenge`, past),
    forged('an overall response', 'number-out-of-range', 'answers.0.overall_proof.0.response', past),
    forged('a blank challenge', 'number-out-of-range', 'answers.1.blank_proof.0.challenge', past),
    forged('a leading zero', 'number-out-of-range', `${proof}.challenge`, (text) => `0${text}`),
    forged('a negative number', 'number-out-of-range', `${proof}.response`, is('-1')),
    forged('a number that is no text', 'malformed', `${proof}.response`, is(5)),
  ])
})

describe('[BA25] shapes', () => {
  refuseEach(1, [
    forged('a field more', 'malformed', 'note', is('yes')),
    forged('a blank proof that is null', 'malformed', 'answers.0.blank_proof', is(null)),
    forged('an answer less', 'wrong-number-of-answers', 'answers', shorter),
    forged('a choice less', 'wrong-number-of-choices', 'answers.0.choices', shorter),
    forged('a proof less', 'wrong-number-of-proofs', 'answers.0.individual_proofs', shorter),
    forged('a branch less', 'wrong-number-of-proofs', 'answers.0.individual_proofs.0', shorter),
    forged('no overall proof', 'wrong-number-of-proofs', 'answers.0.overall_proof', is([])),
    forged('no blank proof', 'wrong-number-of-proofs', 'answers.1.blank_proof', gone),
    forged('a branch of a blank proof less', 'wrong-number-of-proofs', 'answers.1.blank_proof', shorter),
    ['spaces', 'not-canonical', () => withBallot(1, ballotAt(1).replace(',', ', '))],
    ['a space behind it', 'not-canonical', () => withBallot(1, `${ballotAt(1)} `)],
    ['a field twice', 'not-canonical', () => withBallot(1, ballotAt(1).replace('{', '{"answers":1,'))],
    ['far too long', 'not-canonical', () => withBallot(1, ballotAt(1) + ' '.repeat(9000))],
    ['no JSON', 'malformed', () => withBallot(1, 'yes')],
  ])
})
