// A roll-call whose start is drawn by lot, up to the draw, for journals that hold and those that do not.
import type { DelegationId } from '../../../shared/ids.ts'
import type { EventOf } from '../../../shared/procedure/event.ts'
import { drawOf } from '../../../shared/procedure/lots/draw.ts'
import type { Past } from '../procedure/given.ts'
import { AMINA, ARE, admitted, L1, OPENED, opened, saltOf, V1 } from '../procedure/samples.ts'

const SEED = '5'.repeat(64)
/** Four delegations are seated. */
export const calling: Past[] = [
  OPENED,
  admitted(AMINA, ARE),
  { ...(opened(V1) as EventOf<'vote.opened'>), method: 'roll-call' },
  {
    ...{ type: 'lot.committed', lot: L1, purpose: { of: 'roll-call', vote: V1 }, of: 4, seed: SEED },
    salt: saltOf(4),
  },
  [AMINA, { type: 'lot.contributed', lot: L1, nonce: saltOf(8) }],
]
export const DRAWN = drawOf(SEED, [saltOf(8)], 4)
/** The draw as it should be, but for `change`. */
export const drawn = (change: Partial<EventOf<'lot.drawn'>> = {}): Past => ({
  ...{ type: 'lot.drawn', lot: L1, seed: SEED, salt: saltOf(4), drawn: DRAWN },
  ...change,
})
export const ordered = (...order: readonly DelegationId[]): Past => ({
  type: 'roll.ordered',
  vote: V1,
  order,
})
