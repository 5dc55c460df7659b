// Who was present, by whom each delegation was represented, and who spoke how long.
import type { DelegationId } from '../../ids.ts'
import type { MinutesDelegation } from '../minutes.ts'
import { type Block, heading } from './block.ts'
import type { Voice } from './voice.ts'

export function attendanceSection(voice: Voice): readonly Block[] {
  const { minutes, words, format } = voice
  const labels = words.attendance
  const shown = minutes.isOpenForum
    ? minutes.delegations.filter(({ people }) => people.length > 0)
    : minutes.delegations
  if (shown.length === 0) return []
  const head = [labels.delegation, labels.presence, labels.people]
  const rows = shown.map((delegation) => [
    delegationCell(voice, delegation),
    presenceText(voice, delegation.id),
    delegation.people
      .map((id) => voice.person(id))
      .filter((name) => name !== null)
      .map(format.name)
      .join(words.listSeparator),
  ])
  return [heading(2, words.attendanceHeading), { is: 'table', head, rows }]
}

const delegationCell = ({ words, format, name }: Voice, { id, isObserver }: MinutesDelegation): string =>
  isObserver ? words.observerOf({ delegation: name(id) }) : format.name(name(id))

/** Of one meeting just how; of several, each by its number. */
export function presenceText({ minutes, words }: Voice, delegation: DelegationId): string {
  const of = minutes.meetings.map(({ number, attendance }) => {
    const presence = attendance.find((each) => each.delegation === delegation)?.presence ?? 'absent'
    return { number, presence: words.presences[presence] }
  })
  const [only] = of
  if (only && of.length === 1) return only.presence
  return of.map(words.presenceAt).join(words.partSeparator)
}

export function speakingSection(voice: Voice): readonly Block[] {
  const { minutes, words, format } = voice
  if (minutes.speaking.length === 0) return []
  const labels = words.speaking
  const rows = minutes.speaking.map(({ delegation, ms, times }) => [
    format.name(voice.name(delegation)),
    format.number(times),
    words.duration({ ms }),
  ])
  return [
    heading(2, words.speakingHeading),
    { is: 'table', head: [labels.delegation, labels.times, labels.time], rows },
  ]
}
