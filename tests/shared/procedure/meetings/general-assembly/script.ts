// Three meetings of the General Assembly under A/520/Rev.20: a debate, two drafts with all that may befall them, an election.
import type { SessionId } from '../../../../../shared/ids.ts'
import { codesOf, type Script } from '../script.ts'
import { CLASH } from './clash.ts'
import { CONSENT } from './consent.ts'
import { DRAFTS } from './drafts.ts'
import { IMPORTANT } from './important.ts'
import { NAMES, OBSERVERS, PRESIDENT, SEATS, SECRETARY } from './members.ts'
import { OPENING } from './opening.ts'
import { POINTS } from './points.ts'
import { SECOND_MEETING } from './second-meeting.ts'
import { ELECTION, RECONSIDERATION } from './third-meeting.ts'
import { UNDER_VICE_PRESIDENT } from './under-vice-president.ts'

export const GENERAL_ASSEMBLY: Script = {
  session: 's_assembly' as SessionId,
  begins: Date.UTC(2026, 9, 6, 13, 55),
  opening: {
    rulebook: 'general-assembly',
    ownRulebook: null,
    isPublic: true,
    isOpenForum: false,
    delegations: codesOf(SEATS),
    observers: codesOf(OBSERVERS),
    texts: { title: 'Water and droughts', names: {} },
  },
  others: [
    { person: PRESIDENT, role: 'chair' },
    { person: SECRETARY, role: 'secretary' },
  ],
  names: NAMES,
  scenes: [
    ...[...OPENING, ...POINTS, ...DRAFTS, ...CLASH, ...IMPORTANT],
    ...[...SECOND_MEETING, ...CONSENT, ...ELECTION, ...RECONSIDERATION, ...UNDER_VICE_PRESIDENT],
  ],
}
