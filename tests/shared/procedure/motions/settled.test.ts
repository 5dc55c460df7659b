// Motions that were decided on can be named afterwards. MO28.
import { describe, expect, it } from 'vitest'
import type { DelegationId, MotionId, VoteId } from '../../../../shared/ids.ts'
import { chaptersOf } from '../../../../shared/procedure/view-room.ts'
import { atWork, CHAIR, type Committee, of } from '../../../client/committee.ts'

const [ARE, FRA, KEN] = ['ARE', 'FRA', 'KEN'] as DelegationId[] as [DelegationId, DelegationId, DelegationId]
const begun = atWork('model-un', [ARE, FRA, KEN])

/** Moved by France, seconded, taken up, and put to the vote; one delegation casts. */
function decide(before: Committee, isCarried: boolean): Committee {
  const motion = `m${before.sitting.motions.count + 1}` as MotionId
  const vote = `v${before.sitting.voteCount + 1}` as VoteId
  const put = before
    .act(of(FRA), 'motion.move', { motion: 'limit-speeches', terms: { seconds: 60 }, text: '' })
    .act(of(KEN), 'motion.second', { motion })
    .act(CHAIR, 'motion.take-up', { motion })
    .act(CHAIR, 'motion.put', { motion, method: 'show-of-hands' })
  return put
    .act(of(ARE), 'ballot.cast', { vote, choice: isCarried ? 'yes' : 'no', key: vote })
    .act(CHAIR, 'vote.close', { vote })
}

const settled = ({ sitting }: Committee) => sitting.motions.settled.map(({ id }) => id)

describe('a motion that was decided on', () => {
  it('[MO28] is remembered, carried or not, in the order of the decisions', () => {
    expect(settled(decide(decide(begun, true), false))).toEqual(['m1', 'm2'])
  })

  it('[MO28] not so one that was withdrawn', () => {
    const withdrawn = begun
      .act(of(FRA), 'motion.move', { motion: 'limit-speeches', terms: { seconds: 60 }, text: '' })
      .act(of(FRA), 'motion.withdraw', { motion: 'm1' as MotionId })
    expect(settled(withdrawn)).toEqual([])
  })

  it('[MO28] reaches everyone while it is among the last thirty', () => {
    const many = Array.from({ length: 32 }).reduce<Committee>((before) => decide(before, false), begun)
    expect(settled(many).length).toBe(32)
    const shown = chaptersOf(many.sitting).motions.settled.map(({ id }) => id)
    expect([shown.length, shown[0], shown.at(-1)]).toEqual([30, 'm3', 'm32'])
  })
})
