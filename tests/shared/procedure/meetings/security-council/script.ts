// A meeting of the Security Council under S/96/Rev.7: a debate with a challenge to a ruling, motions in the order of rule 33,
// amendments, a draft that fails by the negative vote of a permanent member, and one that is adopted in parts.
import type { SessionId } from '../../../../../shared/ids.ts'
import { codesOf, type Script } from '../script.ts'
import { COUNCIL, GUEST, NAMES, PRESIDENT, SECRETARY } from './members.ts'
import { OPENING } from './opening.ts'
import { ORDER } from './order.ts'
import { SECOND } from './second-draft.ts'
import { VOTING } from './voting.ts'

export const SECURITY_COUNCIL: Script = {
  session: 's_council' as SessionId,
  begins: Date.UTC(2026, 2, 3, 14, 45),
  opening: {
    rulebook: 'security-council',
    ownRulebook: null,
    isPublic: true,
    isOpenForum: false,
    delegations: codesOf(COUNCIL),
    observers: [],
    texts: { title: 'Protection of water systems', names: {} },
  },
  others: [
    { person: PRESIDENT, role: 'chair' },
    { person: SECRETARY, role: 'secretary' },
    { person: GUEST, role: 'observer' },
  ],
  names: NAMES,
  scenes: [...OPENING, ...ORDER, ...VOTING, ...SECOND],
}
