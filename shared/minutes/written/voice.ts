// The voice in which minutes are written: a language with its words and numbers, and the names and matters of one sitting.

import type { MinutesWords } from '../../i18n/en/minutes.ts'
import type { Format } from '../../i18n/format.ts'
import type { DelegationId, ItemId, PersonId } from '../../ids.ts'
import { nameInText } from '../../members/names-in-text.ts'
import type { Minutes, MinutesMotion, MinutesPoint, MinutesProposal, Told } from '../minutes.ts'

export interface Voice {
  readonly minutes: Minutes
  readonly words: MinutesWords
  readonly format: Format
  /** as lists have it */
  name(delegation: DelegationId): string
  /** within a sentence, with its article */
  inText(delegation: DelegationId): string
  person(person: PersonId): string | null
  /** the representative of a delegation */
  delegate(delegation: DelegationId): string
  /** who has the floor, by name where it is known */
  speaker(person: PersonId | null, delegation: DelegationId | null): string
  /** in quotes; null: nothing was said */
  quoted(told: Told): string | null
  itemNumber(item: ItemId): number
}

export function voiceOf(minutes: Minutes, words: MinutesWords, format: Format): Voice {
  const names = new Map(minutes.delegations.map(({ id, name }) => [id, name[format.language]]))
  const name = (id: DelegationId): string => names.get(id) ?? id
  const inText = (id: DelegationId): string => nameInText(id, name(id), format.language)
  const person = (id: PersonId): string | null => {
    const known = minutes.people[id] ?? null
    return known === null || typeof known === 'string' ? known : words.erasedName
  }
  const delegate = (id: DelegationId): string => words.delegate({ delegation: inText(id) })
  return {
    ...{ minutes, words, format, name, inText, person, delegate },
    speaker: (id, delegation) => {
      const known = id === null ? null : person(id)
      if (delegation === null) return known === null ? words.unnamed : format.name(known)
      return known === null
        ? delegate(delegation)
        : words.speaker({ person: known, delegation: bare(inText(delegation)) })
    },
    quoted: (told) =>
      told === null ? null : typeof told === 'string' ? words.quote({ text: told }) : words.erased,
    itemNumber: (item) => minutes.items.findIndex(({ id }) => id === item) + 1,
  }
}

/** In brackets a name has no article. */
const bare = (name: string): string => name.replace(/^the /, '')

/** What a sitting makes is numbered in the order in which it came, each kind by itself: `r3` is the third proposal. */
export const numberOf = (id: string): number => Number(id.slice(1))

/** A sentence begins with a capital; the name in front of it too, where it has an article. */
export const capital = (text: string): string =>
  text.startsWith('\u2068')
    ? text.replace(/^\u2068the /, '\u2068The ')
    : text.charAt(0).toUpperCase() + text.slice(1)

/** How who presides is called. */
export const officeOf = ({ words, minutes }: Voice): string => words.office[minutes.rulebook.office]

export const motionOf = ({ minutes }: Voice, motion: string): MinutesMotion | undefined =>
  minutes.motions.find(({ id }) => id === motion)

export const pointOf = ({ minutes }: Voice, point: string): MinutesPoint | undefined =>
  minutes.points.find(({ id }) => id === point)

export const proposalOf = ({ minutes }: Voice, proposal: string): MinutesProposal | undefined =>
  minutes.proposals.find(({ id }) => id === proposal)

/** The time alone on the day on which the meeting was opened, and the day with it on any other. */
export function whenPhrase({ minutes, words, format }: Voice, at: number): string {
  const opened = minutes.meetings.findLast(({ openedAt }) => openedAt <= at)?.openedAt
  const isSameDay = opened !== undefined && format.date(opened) === format.date(at)
  return isSameDay ? words.at({ at }) : words.onDay({ at })
}
