// Meetings, who was present at them, items and documents.
import type { AgendaEvent } from '../procedure/agenda/agenda-event.ts'
import { openingQuorum } from '../procedure/agenda/opening-quorum.ts'
import { PRESENCES, type Presence } from '../procedure/rulebooks/procedure.ts'
import type { Sitting } from '../procedure/sitting.ts'
import { presentOf } from '../procedure/standing.ts'
import { type Draft, type Moment, partFor, type RecordersOf, tell, textOf } from './draft.ts'
import type { MinutesMeeting } from './minutes.ts'

export const AGENDA_RECORDERS: RecordersOf<AgendaEvent> = {
  'meeting.opened': (draft, { number }, moment) => {
    const { after } = moment
    const meeting = draft.meetings.at(-1)
    if (meeting?.number !== number) return openMeeting(draft, moment)
    const suspension = meeting.suspensions.at(-1)
    if (suspension) suspension.until = moment.happened.at
    tell(draft, moment, { is: 'meeting-resumed', meeting: number, person: after.presiding }, after)
    preside(draft, after)
  },
  'meeting.suspended': (draft, { until }, moment) => {
    draft.meetings.at(-1)?.suspensions.push({ from: moment.happened.at, until: null })
    tell(draft, moment, { is: 'meeting-suspended', until })
  },
  'meeting.adjourned': (draft, { until }, moment) => {
    const meeting = draft.meetings.at(-1)
    if (meeting) meeting.adjournedAt = moment.happened.at
    tell(draft, moment, { is: 'meeting-adjourned', until })
  },
  'sitting.ended': (draft, _, moment) => tell(draft, moment, { is: 'sitting-ended' }),
  'presence.noted': (draft, { delegation, presence }, { after }) => {
    const meeting = draft.meetings.at(-1)
    if (!meeting || after.agenda.meeting.phase === 'closed') return
    meeting.attendance.set(delegation, fuller(meeting.attendance.get(delegation) ?? 'absent', presence))
  },
  // the agenda of the minutes says what its items are and in which order they stand
  'item.added': null,
  'agenda.ordered': null,
  'agenda.adopted': (draft, _, moment) => tell(draft, moment, { is: 'agenda-adopted' }),
  'item.opened': (draft, _, { after, happened }) => {
    partFor(draft, after, happened.at)
  },
  'item.adjourned': (draft, { item }, moment) => tell(draft, moment, { is: 'item-adjourned', item }),
  'item.closed': (draft, { item }, moment) => tell(draft, moment, { is: 'item-closed', item }),
  'debate.closed': (draft, { item }, moment) => tell(draft, moment, { is: 'debate-closed', item }),
  'document.added': (draft, { document: id, delegation, content }, moment) =>
    tell(draft, moment, { is: 'document-added', document: id, delegation, title: textOf(content?.title) }),
  'document.removed': (draft, { document: removed }, moment) => {
    const content = moment.before.agenda.documents.find(({ id }) => id === removed)?.content
    tell(draft, moment, { is: 'document-removed', document: removed, title: textOf(content?.title) })
  },
}

/** The first meeting, or another one after an adjournment. */
export function openMeeting(draft: Draft, moment: Moment): void {
  const { after, happened } = moment
  const { number } = after.agenda.meeting
  const present = presentOf(after)
  const { presence } = after.agenda
  draft.meetings.push({
    number,
    openedAt: happened.at,
    adjournedAt: null,
    suspensions: [],
    presiding: [],
    quorum: quorumOf(after),
    attendance: new Map(present.map((id) => [id, fuller('present', presence[id] ?? 'present')])),
  })
  preside(draft, after)
  tell(
    draft,
    moment,
    { is: 'meeting-opened', meeting: number, person: after.presiding, present: present.length },
    after,
  )
}

function preside(draft: Draft, { presiding }: Sitting): void {
  const people = draft.meetings.at(-1)?.presiding
  if (presiding === null || !people || people.at(-1) === presiding) return
  people.push(presiding)
  draft.mentioned.add(presiding)
}

const fuller = (a: Presence, b: Presence): Presence => (PRESENCES.indexOf(a) > PRESENCES.indexOf(b) ? a : b)

function quorumOf(sitting: Sitting): MinutesMeeting['quorum'] {
  const { rule, have, need } = openingQuorum(sitting)
  return rule === null ? null : { rule, have, need }
}
