// Forgeries of the count: every one is refused, by its name and at its place.
import { describe, expect, it } from 'vitest'
import { readBallot } from '../../../shared/ballot/cast/ballot.ts'
import type { Fault } from '../../../shared/ballot/faults.ts'
import { decryptionText, decryptPart } from '../../../shared/ballot/tally/decryption.ts'
import { tallyOf, tallyText } from '../../../shared/ballot/tally/tally.ts'
import * as forge from './forge.ts'
import {
  type Alter,
  AT,
  altered,
  ballotAt,
  is,
  ORDER_TWO,
  past,
  reversed,
  shorter,
  steps,
  times,
} from './forge.ts'
import { type Forgery, refuseEach } from './forgeries.ts'

const { chance, election, group, made, withPayload, withStep } = forge
const ballots = [1, 2, 3].map((at) => readBallot(group, ballotAt(at)))
const tally = (...chosen: readonly number[]) =>
  tallyOf(
    election,
    chosen.map((index) => ballots[index]!),
  )
const textAt = (at: number): string => steps[at]!.data[0]!
const without = (at: number) => () => steps.filter((_, index) => index !== at)

describe('[BA19] [BA26] tallies', () => {
  const counting = (what: string, fault: Fault, ...chosen: readonly number[]): Forgery => [
    what,
    fault,
    () => withPayload(AT.tally, tallyText(tally(...chosen))),
  ]
  const sized = (ballots: number, weight: number) => () =>
    withPayload(AT.tally, textAt(AT.tally), '', (about) => ({
      ...about,
      num_tallied: ballots,
      total_weight: weight,
    }))
  refuseEach(AT.tally, [
    counting('of the first ballot of one who voted again', 'wrong-tally', 0, 1),
    counting('of all ballots', 'wrong-tally', 0, 1, 2),
    counting('with one left out', 'wrong-tally', 1),
    counting('of nothing', 'wrong-tally'),
    ['with spaces', 'wrong-tally', () => withPayload(AT.tally, textAt(AT.tally).replace(',', ', '))],
    ['that says fewer were counted', 'wrong-number-of-ballots', sized(1, 1)],
    ['that says more were counted', 'wrong-number-of-ballots', sized(3, 3)],
    ['that weighs more than was counted', 'wrong-number-of-ballots', sized(2, 9)],
  ])
  refuseEach(AT.tally - 1, [
    ['after a voter’s only ballot was dropped', 'wrong-number-of-ballots', without(2)],
    ['after a later ballot was dropped', 'wrong-tally', without(3)],
  ])
})

describe('[BA20] [BA26] decryptions', () => {
  const [single, share] = [AT.decryption, AT.decryption + 1]
  const decrypted = (secret: bigint, of = tally(2, 1)) =>
    decryptionText(decryptPart(election, of, secret, chance))
  const forged = (what: string, fault: Fault, path: string, alter: Alter): Forgery => [
    what,
    fault,
    () => withPayload(single, altered(textAt(single), path, alter)),
  ]
  const owned = (at: number, owner: number) => () => withPayload(at, textAt(at), 'owner', is(owner))
  const secret = made.secrets[0]!.secret
  const [factors, proofs] = ['decryption_factors', 'decryption_proofs']
  refuseEach(single, [
    ['of another tally', 'wrong-decryption', () => withPayload(single, decrypted(secret, tally(0, 1)))],
    ['with another secret', 'wrong-decryption', () => withPayload(single, decrypted(12345n))],
    ['by the trustee number zero', 'unknown-trustee', owned(single, 0)],
    ['by a trustee who is none', 'unknown-trustee', owned(single, 5)],
    forged('factors exchanged', 'wrong-decryption', `${factors}.0`, reversed),
    forged('proofs exchanged', 'wrong-decryption', `${proofs}.0`, reversed),
    forged('a factor with a part of order two', 'not-in-group', `${factors}.0.0`, times(ORDER_TWO)),
    forged('a response not below the order', 'number-out-of-range', `${proofs}.0.0.response`, past),
    forged('a question less', 'wrong-decryption', factors!, shorter),
    forged('a proof less', 'wrong-decryption', `${proofs}.1`, shorter),
    ['with spaces', 'not-canonical', () => withPayload(single, textAt(single).replace(',', ', '))],
  ])
  refuseEach(share, [
    [
      'with the share of another',
      'wrong-decryption',
      () => withPayload(share, decrypted(made.secrets[3]!.secret)),
    ],
    ['in the name of another', 'wrong-decryption', owned(share, 3)],
    [
      'twice by one',
      'repeated-decryption',
      () => [...steps.slice(0, share), steps[single]!, ...steps.slice(share)],
    ],
  ])
  refuseEach(AT.result - 1, [
    ['none of the single trustee', 'too-few-decryptions', without(single)],
    ['one share too few', 'too-few-decryptions', without(share)],
  ])
})

describe('[BA21] [BA26] results', () => {
  const seats = [1, 1]
  const claimed = (what: string, result: unknown, fault: Fault = 'wrong-result'): Forgery => [
    what,
    fault,
    () => withStep(AT.result, ({ type }) => ({ type, data: [JSON.stringify({ result })] })),
  ]

  it('the true one is told', () => {
    expect(JSON.parse(textAt(AT.result))).toEqual({ result: [[0, 2], seats] })
  })

  refuseEach(AT.result, [
    claimed('a vote moved', [[1, 1], seats]),
    claimed('a vote more', [[1, 2], seats]),
    claimed('more votes than ballots', [
      [0, 2],
      [1, 3],
    ]),
    claimed('a question less', [[0, 2]]),
    claimed('a slot more', [[0, 2, 0], seats]),
    claimed('a negative count', [[-1, 2], seats], 'malformed'),
    claimed('half a vote', [[0.5, 2], seats], 'malformed'),
    claimed('counts that are texts', [['0', '2'], seats], 'malformed'),
    claimed('nothing', null, 'malformed'),
  ])
})
