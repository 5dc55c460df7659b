// Who spoke for whom, and who presided. How the desk keeps order (the door, the chat, who is muted or sent away) is no proceeding.
import type { DelegationId, PersonId } from '../ids.ts'
import type { SittingOpened } from '../procedure/event.ts'
import type { RolesEvent } from '../procedure/roles/roles-event.ts'
import { rulebookOf } from '../procedure/sitting.ts'
import { type Draft, type Moment, type RecordersOf, tell } from './draft.ts'
import { openMeeting } from './record-agenda.ts'

export const PEOPLE_RECORDERS: RecordersOf<SittingOpened | RolesEvent> = {
  // an informal sitting meets from the start
  'sitting.opened': (draft, _, moment) => {
    if (rulebookOf(moment.after).procedure.isInformal) openMeeting(draft, moment)
  },
  'person.admitted': (draft, { person, delegation }, moment) => {
    if (delegation !== null) belong(draft, person, delegation, moment)
  },
  'delegation.joined': (draft, { person, delegation }, moment) => belong(draft, person, delegation, moment),
  'delegation.left': null,
  'casting.allowed': null,
  'lead.passed': null,
  'presiding.taken': (draft, { person }, moment) => {
    if (moment.after.agenda.meeting.phase === 'closed') return
    draft.mentioned.add(person)
    const meeting = draft.meetings.at(-1)
    if (meeting && meeting.presiding.at(-1) !== person) meeting.presiding.push(person)
    tell(draft, moment, { is: 'chair-taken', person })
  },
  'presiding.left': (draft, { person }, moment) => {
    if (moment.after.agenda.meeting.phase === 'closed') return
    draft.mentioned.add(person)
    tell(draft, moment, { is: 'chair-left', person })
  },
  'person.muted': null,
  'person.removed': null,
  'person.readmitted': null,
  'door.set': null,
  'chat.slowed': null,
  'succession.set': null,
}

function belong(draft: Draft, person: PersonId, delegation: DelegationId, { after }: Moment): void {
  draft.mentioned.add(person)
  const people = draft.people.get(delegation) ?? new Set()
  draft.people.set(delegation, people.add(person))
  // AG4: where nobody calls the roll, to have people is to be present
  const isInformal = rulebookOf(after).procedure.isInformal && after.agenda.meeting.phase !== 'closed'
  if (isInformal) draft.meetings.at(-1)?.attendance.set(delegation, 'present')
}
