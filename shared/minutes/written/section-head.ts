// What sitting this is the record of, under which rules, and its meetings.
import type { MinutesMeeting } from '../minutes.ts'
import { type Block, type Fact, heading, paragraph } from './block.ts'
import type { Voice } from './voice.ts'

export function headSection(voice: Voice): readonly Block[] {
  const { minutes, words } = voice
  return [
    { is: 'title', text: titleOf(voice), kind: words.kind },
    { is: 'facts', rows: factRows(voice) },
    ...(minutes.meetings.length === 0 ? [] : meetingsSection(voice)),
  ]
}

/** The sitting's title; the open forum is called by its own name in every language. */
export const titleOf = ({ minutes, words, format }: Voice): string => {
  if (minutes.isOpenForum) return words.openForum
  return typeof minutes.title === 'string' ? format.name(minutes.title) : words.erased
}

function factRows({ minutes, words, format }: Voice): readonly Fact[] {
  const { facts } = words
  const { journal } = minutes
  const access = minutes.isOpenForum ? 'openForum' : minutes.isPublic ? 'public' : 'closed'
  const observers = minutes.delegations.filter(({ isObserver }) => isObserver).length
  const entries = words.journal({ count: journal.entries })
  return [
    { label: facts.rules, text: rulesOf({ minutes, words, format }) },
    { label: facts.sitting, text: words.access[access] },
    { label: facts.opened, text: format.dateTime(minutes.openedAt) },
    {
      label: facts.ended,
      text:
        minutes.endedAt === null ? words.notEnded({ at: minutes.lastAt }) : format.dateTime(minutes.endedAt),
    },
    {
      label: facts.delegations,
      text: words.delegationCount({ count: minutes.delegations.length, observers }),
    },
    { label: facts.times, text: words.zone({ zone: format.zone }) },
    { label: facts.journal, text: entries },
    ...(journal.head === null ? [] : [{ label: facts.head, text: journal.head, isCode: true } as const]),
  ]
}

function rulesOf({ minutes, words, format }: Pick<Voice, 'minutes' | 'words' | 'format'>): string {
  const { id, title } = minutes.rulebook
  return title === null ? words.rulebooks[id] : format.name(title[format.language])
}

function meetingsSection(voice: Voice): readonly Block[] {
  const { minutes, words, format } = voice
  const { meetings: labels } = words
  const hasSuspensions = minutes.meetings.some(({ suspensions }) => suspensions.length > 0)
  const rows = minutes.meetings.map((meeting) => [
    format.number(meeting.number),
    format.dateTime(meeting.openedAt),
    ...(hasSuspensions ? [suspensionsText(voice, meeting)] : []),
    meeting.adjournedAt === null ? NONE : format.dateTime(meeting.adjournedAt),
    presidentsText(voice, meeting),
    presentText(voice, meeting),
  ])
  const suspended = hasSuspensions ? [labels.suspended] : []
  const head = [
    labels.number,
    labels.opened,
    ...suspended,
    labels.adjourned,
    labels.presiding,
    labels.present,
  ]
  return [heading(2, labels.heading), { is: 'table', head, rows }]
}

const NONE = '–'

/** Each in the time alone on the day on which the meeting was opened. */
function suspensionsText({ words, format }: Voice, { openedAt, suspensions }: MinutesMeeting): string {
  const day = format.date(openedAt)
  const time = (at: number) => (format.date(at) === day ? format.time(at) : format.dateTime(at))
  const texts = suspensions.map(({ from, until }) =>
    words.meetings.suspension({ from: time(from), until: until === null ? null : time(until) }),
  )
  return texts.length === 0 ? NONE : texts.join(words.partSeparator)
}

function presidentsText({ words, format, person }: Voice, { presiding }: MinutesMeeting): string {
  const names = presiding.map((id) => person(id)).filter((name) => name !== null)
  return names.length === 0 ? NONE : names.map(format.name).join(words.listSeparator)
}

function presentText({ words, format }: Voice, { attendance, quorum }: MinutesMeeting): string {
  const count = attendance.filter(({ presence }) => presence !== 'absent').length
  return quorum ? words.meetings.presentOf({ count, quorum: quorum.need }) : format.number(count)
}

/** What stands where nothing was done. */
export const nothing = ({ words }: Voice): Block => paragraph(words.nothing)
