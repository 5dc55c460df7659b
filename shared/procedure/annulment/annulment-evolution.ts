// What a sitting is after somebody asked that a result be annulled, and after it was.
import type { Evolution, EvolutionsOf } from '../chapter.ts'
import type { AnnulmentEvent } from './annulment-event.ts'

const asked: Evolution<'annulment.asked'> = ({ people }, { vote, reason }, { by, at }) =>
  by === 'system' ? {} : { annulment: { vote, reason, by, at, badge: people.get(by)?.badge ?? null } }

const annulled: Evolution<'vote.annulled'> = (sitting, { vote, askedBy }, { by, at }) => {
  if (by === 'system') return {}
  const reason = sitting.annulment?.reason ?? null
  return {
    annulment: null,
    decided: sitting.decided.map((each) =>
      each.vote === vote ? { ...each, annulled: { askedBy, confirmedBy: by, at, reason } } : each,
    ),
  }
}

export const ANNULMENT_EVOLUTION: EvolutionsOf<AnnulmentEvent> = {
  'annulment.asked': asked,
  'annulment.dropped': () => ({ annulment: null }),
  'vote.annulled': annulled,
}
