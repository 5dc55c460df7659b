// A committee of a Model United Nations from its roll call to the end: yields, points, caucuses, seconds, a roll-call with a pass.
import type { SessionId } from '../../../../../shared/ids.ts'
import { codesOf, type Script } from '../script.ts'
import { CAUCUSES } from './caucuses.ts'
import { DRAFTS } from './drafts.ts'
import { CHAIR, NAMES, OBSERVERS, RAPPORTEUR, SEATS } from './members.ts'
import { OPENING } from './opening.ts'
import { VOTING } from './voting.ts'

export const MODEL_UN: Script = {
  session: 's_committee' as SessionId,
  begins: Date.UTC(2026, 10, 21, 8, 0),
  opening: {
    rulebook: 'model-un',
    ownRulebook: null,
    isPublic: false,
    isOpenForum: false,
    delegations: codesOf(SEATS),
    observers: codesOf(OBSERVERS),
    texts: { title: 'Committee on the oceans', names: {} },
  },
  others: [
    { person: CHAIR, role: 'chair' },
    { person: RAPPORTEUR, role: 'secretary' },
  ],
  names: NAMES,
  scenes: [...OPENING, ...CAUCUSES, ...DRAFTS, ...VOTING],
}
