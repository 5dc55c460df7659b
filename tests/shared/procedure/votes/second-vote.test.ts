// An equally divided vote that is taken again: VO20.
import { describe, expect, it } from 'vitest'
import type { MotionId, PointId, VoteId } from '../../../../shared/ids.ts'
import type { Command } from '../../../../shared/procedure/command.ts'
import type { EventOf } from '../../../../shared/procedure/event.ts'
import { atWork, CHAIR, type Committee, of } from '../../../client/committee.ts'
import { given, type Past } from '../given.ts'
import { asked, meeting } from '../regulated.ts'
import { AMINA, ARE, BORIS, cast, DALAL, FRA, put, saltOf, V1, V2 } from '../samples.ts'

const assembly = meeting('general-assembly')
const close = (vote: VoteId = V1): Command => ({ type: 'vote.close', vote })
const outcomeOf = (...past: readonly Past[]) => {
  const decided = given(...past)
    .when(close(), DALAL)
    .answer()
  const [closed] = decided.ok ? decided.value : []
  return (closed as EventOf<'vote.closed'>).outcome
}

describe('an equally divided vote', () => {
  const tie: Past[] = [
    ...[...assembly, asked({ decision: 'ordinary' })],
    ...[cast(AMINA, V1, ARE, 'yes'), cast(BORIS, V1, FRA, 'no', 'k2')],
  ]
  const outcome = outcomeOf(...tie)
  const divided: Past[] = [
    ...tie,
    {
      ...{ type: 'vote.closed', vote: V1, outcome },
      revealed: [
        { delegation: ARE, choice: 'yes', salt: saltOf(3) },
        { delegation: FRA, choice: 'no', salt: saltOf(3) },
      ],
    },
  ]
  const again = put('', { again: V1 })
  const second = asked({ vote: V2, decision: 'ordinary', isAgain: true })
  const HOUR = 3_600_000

  it('[VO20] is taken again on the same question', () =>
    given(...divided)
      .when(again, DALAL)
      .gives(second))

  it('[VO20] not after its time', () =>
    given(...divided)
      .when(again, DALAL, 49 * HOUR)
      .refuses('vote-unknown', 'VO20', 'again'))

  it('[VO20] once: what is divided again is rejected', () => {
    const twice: Past[] = [
      ...[...divided, second],
      ...[cast(AMINA, V2, ARE, 'yes', 'k3'), cast(BORIS, V2, FRA, 'no', 'k4')],
    ]
    const decided = given(...twice)
      .when(close(V2), DALAL)
      .answer()
    expect(decided).toMatchObject({ ok: true, value: [{ outcome: { outcome: 'rejected', reason: 'tie' } }] })
  })

  it('[VO20] not where the first vote decided', () =>
    given(...assembly, asked({ decision: 'ordinary' }), {
      ...{ type: 'vote.closed', vote: V1, revealed: [] },
      outcome: { ...outcome, outcome: 'rejected' },
    })
      .when(again, DALAL)
      .refuses('vote-unknown', 'VO20', 'again'))
})

describe('a motion or an appeal in the plenary', () => {
  const hall = atWork('general-assembly', [ARE, FRA])
  const divided = (before: Committee): Committee =>
    before
      .act(of(ARE), 'ballot.cast', { vote: V1, choice: 'yes', key: 'k1' })
      .act(of(FRA), 'ballot.cast', { vote: V1, choice: 'no', key: 'k2' })
      .act(CHAIR, 'vote.close', { vote: V1 })
  const announced = { outcome: 'rejected', reason: 'tie', rule: 'GA 85' }

  it('[VO23] [MA8] that is equally divided fails, and no second vote is announced', () => {
    const motion = 'm1' as MotionId
    const put = hall
      .act(of(ARE), 'motion.move', { motion: 'close-debate', terms: {}, text: '' })
      .act(CHAIR, 'motion.take-up', { motion })
      .act(CHAIR, 'motion.put', { motion, method: 'recorded' })
    const { sitting } = divided(put)
    expect(sitting.decided.at(-1)?.outcome).toMatchObject(announced)
    expect([sitting.motions.pending, sitting.agenda.isDebateClosed]).toEqual([[], false])
  })

  it('[VO23] [PO13] a ruling stands that as many uphold as would overrule', () => {
    const point = 'q1' as PointId
    const appealed = hall
      .act(of(FRA), 'point.raise', { kind: 'order', text: '' })
      .act(CHAIR, 'point.rule', { point, ruling: 'not-well-taken', text: '' })
      .act(of(FRA), 'ruling.appeal', { point })
    const { sitting } = divided(appealed)
    expect(sitting.decided.at(-1)?.outcome).toMatchObject(announced)
    expect(sitting.points.raised).toMatchObject([{ appeal: 'upheld', ruling: 'not-well-taken' }])
  })

  it('[VO23] one that was opened before this was said keeps the outcome that it had', () => {
    const subject = { of: 'motion', motion: 'm1' as MotionId } as const
    const older: Past[] = [
      ...[...assembly, asked({ decision: 'procedural', subject })],
      ...[cast(AMINA, V1, ARE, 'yes'), cast(BORIS, V1, FRA, 'no', 'k2')],
    ]
    expect(outcomeOf(...older)).toMatchObject({ outcome: 'no-result', reason: 'tie', rule: 'GA 95' })
  })
})
