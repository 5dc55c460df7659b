// What a sitting is after something happened to its lots.
import type { LotId } from '../../ids.ts'
import type { EvolutionsOf } from '../chapter.ts'
import type { Sitting } from '../sitting.ts'
import type { LotsEvent } from './lots-event.ts'
import type { Lot } from './lots-state.ts'

const changed = ({ lots }: Sitting, id: LotId, change: (lot: Lot) => Lot): Partial<Sitting> => ({
  lots: lots.map((lot) => (lot.id === id ? change(lot) : lot)),
})

export const LOTS_EVOLUTION: EvolutionsOf<LotsEvent> = {
  'lot.committed': (sitting, { lot, purpose, of, seed, salt }) => {
    const committed: Lot = { id: lot, purpose, of, seed, salt, contributions: [], drawn: null }
    const { vote } = sitting
    const isForVote = purpose.of === 'roll-call' && vote?.id === purpose.vote
    return {
      lots: [...sitting.lots, committed],
      ...(isForVote && vote.rollCall && { vote: { ...vote, rollCall: { ...vote.rollCall, lot } } }),
    }
  },
  'lot.contributed': (sitting, { lot, nonce }, { by }) =>
    by === 'system'
      ? {}
      : changed(sitting, lot, (each) => ({
          ...each,
          contributions: [...each.contributions, { person: by, nonce }],
        })),
  'lot.drawn': (sitting, { lot, seed, salt, drawn }) =>
    changed(sitting, lot, (each) => ({ ...each, seed, salt, drawn })),
}
