// Asking that parts of a proposal be voted on by themselves. MO25, MO26.
import { describe, expect, it } from 'vitest'
import type { DelegationId, MotionId } from '../../../../shared/ids.ts'
import { debateLeft } from '../../../../shared/procedure/motions/motion-rule.ts'
import type { DivisionRules } from '../../../../shared/procedure/rulebooks/procedure.ts'
import { BALLOT, CHAIR, following, HOLY_SEE, of, session, when } from '../assembly.ts'
import { carried, divided, failed, moved, tabled, takenUp, voteOn } from '../business-samples.ts'
import { ARE, FRA, KEN, M1, R1 } from '../samples.ts'

const put = (motion: MotionId) => ({ type: 'motion.put', motion, ...BALLOT }) as const
const object = (motion: MotionId) => ({ type: 'motion.object', motion }) as const
const objected = (motion: MotionId, delegation: DelegationId) =>
  ({ type: 'motion.objected', motion, delegation }) as const
const debating = following(session(), moved(M1, 'limit-speeches', ARE, { seconds: 60 }), takenUp(M1))

describe('divisions', () => {
  const parts = [[1], [2, 3]]
  const asked = (division: Partial<DivisionRules> = {}) => {
    const rules = { ...session().ownRulebook!.procedure.division!, ...division }
    return following(
      session({ division: rules }),
      ...tabled(R1),
      moved(M1, 'divide', FRA, { proposal: R1, parts }),
    )
  }
  const current = following(asked(), takenUp(M1))

  it('[MO25] granted when it is put and nobody objects', () =>
    when(current, put(M1), CHAIR).gives(carried(M1), divided(R1, ...parts)))

  it('[MO26] an objection is noted once', () => {
    when(current, object(M1), of(KEN)).gives(objected(M1, KEN))
    when(following(current, objected(M1, KEN)), object(M1), of(KEN)).gives()
  })

  it('[MO26] not from the mover, nor from one without a vote on it', () => {
    when(current, object(M1), of(FRA)).refuses('own-motion', 'T divide')
    when(current, object(M1), of(HOLY_SEE)).refuses('no-vote-on-this', 'MO26')
  })

  it('[MO26] only divisions are objected to in this way', () =>
    when(debating, object(M1), of(KEN)).refuses('not-in-order', 'MO26'))

  it('[MO26] where it lets objections lead to a vote, it is debated and put by the rule on divisions', () => {
    const disputed = following(current, objected(M1, KEN))
    expect([debateLeft(current), debateLeft(disputed)]).toEqual([
      { for: 0, against: 0 },
      { for: 2, against: 2 },
    ])
    when(disputed, put(M1), CHAIR).gives(voteOn(M1, 'simple'))
  })

  const council = asked({ onObjection: 'mover-blocks' })

  it('[MO26] where it is for who submitted the proposal, their objection ends it', () =>
    when(council, object(M1), of(ARE)).gives(objected(M1, ARE), failed(M1)))

  it('[MO26] and nobody else objects', () =>
    when(council, object(M1), of(KEN)).refuses('not-your-proposal', 'T division'))

  it('[MO26] without it, it is granted there too', () =>
    when(following(council, takenUp(M1)), put(M1), CHAIR).gives(carried(M1), divided(R1, ...parts)))
})
