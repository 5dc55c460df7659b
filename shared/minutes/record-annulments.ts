// Results that were annulled: who asked, who confirmed and why. What was decided stays on record, and is marked.
import type { AnnulmentEvent } from '../procedure/annulment/annulment-event.ts'
import { type RecordersOf, tell, textOf } from './draft.ts'

const OPEN_AGAIN: ReadonlySet<string> = new Set(['election', 'amendment', 'motion'])

export const ANNULMENT_RECORDERS: RecordersOf<AnnulmentEvent> = {
  'annulment.asked': (draft, { vote, reason }, moment) => {
    const { by } = moment.happened
    if (by === 'system') return
    draft.mentioned.add(by)
    tell(draft, moment, { is: 'annulment-asked', vote, by, reason: textOf(reason) })
  },
  'annulment.dropped': (draft, { vote }, moment) => {
    const { by } = moment.happened
    if (by === 'system') return
    draft.mentioned.add(by)
    tell(draft, moment, { is: 'annulment-dropped', vote, by, reason: null })
  },
  'vote.annulled': (draft, { vote, askedBy }, moment) => {
    const { by, at, seq } = moment.happened
    if (by === 'system') return
    const reason = textOf(moment.before.annulment?.reason)
    draft.mentioned.add(by).add(askedBy)
    const place = draft.votes.findIndex(({ id }) => id === vote)
    const decided = draft.votes[place]
    if (decided) draft.votes[place] = { ...decided, annulled: { askedBy, confirmedBy: by, at, seq, reason } }
    const isOpenAgain = decided !== undefined && OPEN_AGAIN.has(decided.subject.of)
    tell(draft, moment, { is: 'vote-annulled', vote, by, reason, ...(isOpenAgain && { isOpenAgain }) })
  },
}
