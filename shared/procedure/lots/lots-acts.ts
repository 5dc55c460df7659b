// LO: lots by commit and reveal. Neither the house nor the desk nor any delegation alone can choose what is drawn.
import { refuse } from '../../refusal.ts'
import { ok } from '../../result.ts'
import type { Act, ActsOf } from '../chapter.ts'
import { lotDecided } from '../elections/elections-decided.ts'
import type { Event } from '../event.ts'
import { asDesk } from '../gates.ts'
import { rulebookOf, type Sitting } from '../sitting.ts'
import { callOrderOf, orderFrom } from '../votes/roll-call.ts'
import { drawOf } from './draw.ts'
import type { LotsCommand } from './lots-command.ts'
import type { Lot } from './lots-state.ts'

const NONCE = /^[0-9a-f]{32}$/

// LO2
const contribute: Act<'lot.contribute'> = (sitting, { lot: id, nonce }, who) => {
  const lot = sitting.lots.find((each) => each.id === id)
  if (!lot) return refuse('lot-unknown', 'LO2')
  if (who === 'system' || !sitting.people.has(who)) return refuse('person-unknown', 'LO2')
  if (lot.drawn !== null) return refuse('lot-drawn', 'LO2')
  if (!NONCE.test(nonce)) return refuse('bad-figure', 'LO2', 'nonce')
  const isThere = lot.contributions.some(({ person }) => person === who)
  return isThere ? ok([]) : ok([{ type: 'lot.contributed', lot: id, nonce }])
}

// LO3
const draw: Act<'lot.draw'> = (sitting, { lot: id, nonce }, who) => {
  const desk = asDesk(sitting, who, 'LO3')
  if (!desk.ok) return desk
  const lot = sitting.lots.find((each) => each.id === id)
  if (!lot) return refuse('lot-unknown', 'LO3')
  if (lot.drawn !== null) return refuse('lot-drawn', 'LO3')
  if (!NONCE.test(nonce)) return refuse('bad-figure', 'LO3', 'nonce')
  const { seed, salt, of } = lot
  // erased before it was revealed: nothing can be drawn from it, and a new vote brings a new lot
  if (seed === null) return refuse('lot-unknown', 'LO3')
  const isThere = lot.contributions.some(({ person }) => person === desk.value)
  const nonces = [...lot.contributions.map((each) => each.nonce), ...(isThere ? [] : [nonce])]
  const drawn = drawOf(seed, nonces, of)
  const added: readonly Event[] = isThere ? [] : [{ type: 'lot.contributed', lot: id, nonce }]
  return ok([
    ...added,
    { type: 'lot.drawn', lot: id, seed, salt, drawn },
    ...drawnConsequences(sitting, lot, drawn),
  ])
}

/** What follows from a draw: the order of the roll-call, or who is elected. */
export function drawnConsequences(sitting: Sitting, { purpose }: Lot, drawn: number): readonly Event[] {
  if (purpose.of === 'election') return lotDecided(sitting, purpose.election, drawn)
  const { vote } = sitting
  if (vote?.id !== purpose.vote) return []
  const { order } = rulebookOf(sitting).procedure.voting.rollCall
  return [
    {
      type: 'roll.ordered',
      vote: vote.id,
      order: orderFrom(callOrderOf(sitting, order, vote.decision), drawn),
    },
  ]
}

export const LOTS_ACTS: ActsOf<LotsCommand> = { 'lot.contribute': contribute, 'lot.draw': draw }
