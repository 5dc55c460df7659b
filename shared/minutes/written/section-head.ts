// What sitting this is the record of, under which rules, and its meetings.
import type { PersonId } from '../../ids.ts'
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

function meetingsSection({ minutes, words, format, person }: Voice): readonly Block[] {
  const { meetings: labels } = words
  const presidents = (presiding: readonly PersonId[]): string => {
    const names = presiding.map((id) => person(id)).filter((name) => name !== null)
    return names.length === 0 ? '–' : names.map(format.name).join(words.listSeparator)
  }
  const rows = minutes.meetings.map(({ number, openedAt, adjournedAt, presiding, quorum, attendance }) => {
    const present = attendance.filter(({ presence }) => presence !== 'absent').length
    return [
      format.number(number),
      format.dateTime(openedAt),
      adjournedAt === null ? '–' : format.dateTime(adjournedAt),
      presidents(presiding),
      quorum ? words.meetings.presentOf({ count: present, quorum: quorum.need }) : format.number(present),
    ]
  })
  const head = [labels.number, labels.opened, labels.adjourned, labels.presiding, labels.present]
  return [heading(2, labels.heading), { is: 'table', head, rows }]
}

/** What stands where nothing was done. */
export const nothing = ({ words }: Voice): Block => paragraph(words.nothing)
