// The procedure of a sitting that has not been seen yet: nothing in it, and nothing asked of the law for it.
import type { Chapters } from '../../shared/procedure/view.ts'

export const BLANK_CHAPTERS: Chapters = {
  rules: { ownRulebook: null, observers: [], endedAt: null },
  conduct: { door: 'open', chatEveryMs: 0, muted: [], succession: [], successionSeq: 0 },
  agenda: {
    meeting: { number: 0, phase: 'closed', since: 0, until: null },
    items: [],
    orderSeq: 0,
    isAdopted: false,
    current: null,
    isDebateClosed: false,
    documentCount: 0,
  },
  documents: [],
  speakers: {
    isOpen: true,
    seconds: null,
    totalSeconds: null,
    entries: [],
    floor: null,
    caucus: null,
    onMotions: {},
    limitsSeq: 0,
    count: 0,
  },
  points: { raised: [], ruledDuring: null, count: 0 },
  motions: { pending: [], current: null, carried: null, settled: [], count: 0 },
  proposals: { proposals: [], amendments: [], order: [], orderSeq: 0, count: 0, amendmentCount: 0 },
  vote: null,
  votes: {
    voteCount: 0,
    required: null,
    silenceCount: 0,
    silences: [],
    decided: 0,
    annulled: 0,
    annulment: null,
  },
  lots: [],
  elections: [],
  secret: { office: null, offices: 0 },
}
