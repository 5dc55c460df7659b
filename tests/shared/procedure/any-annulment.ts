// Asking that one of the last results be annulled, and what is done about it.
import type { VoteId } from '../../../shared/ids.ts'
import type { Sitting } from '../../../shared/procedure/sitting.ts'
import type { Draw } from './draw-of.ts'
import { saltOf } from './samples.ts'

const NO_VOTE = 'v999' as VoteId

const decided = (draw: Draw, sitting: Sitting) => {
  const last = sitting.decided.slice(-2).map(({ vote }) => vote)
  return last.length === 0 || draw.upTo(12) === 0 ? NO_VOTE : draw.pick(last)
}
const asked = (draw: Draw, { annulment }: Sitting) =>
  annulment === null || draw.upTo(12) === 0 ? NO_VOTE : annulment.vote

export const ANNULLING = {
  'vote.annul': (draw: Draw, sitting: Sitting) => ({
    vote: decided(draw, sitting),
    reason: draw.upTo(8) === 0 ? '' : 'Miscounted',
    salt: saltOf(draw.upTo(1_000_000_000)),
  }),
  'annulment.confirm': (draw: Draw, sitting: Sitting) => ({ vote: asked(draw, sitting) }),
  'annulment.drop': (draw: Draw, sitting: Sitting) => ({ vote: asked(draw, sitting) }),
}
