// From a journal to the minutes of its sitting. The same entries give the same minutes, everywhere and at any time.
import type { DelegationId, PersonId, SessionId } from '../ids.ts'
import { MEMBER_BY_ID } from '../members/members.ts'
import type { Event, EventType, Happened } from '../procedure/event.ts'
import { evolve } from '../procedure/evolve.ts'
import type { Proposals } from '../procedure/proposals/proposals-state.ts'
import type { RulebookId } from '../procedure/rulebooks/rulebook.ts'
import { EMPTY_SITTING, rulebookOf, type Sitting } from '../procedure/sitting.ts'
import { type Draft, newDraft, type Recorder, type RecordersOf, textOf } from './draft.ts'
import {
  MINUTES_VERSION,
  type Minutes,
  type MinutesDelegation,
  type MinutesProposal,
  type SpeakingTime,
  type Told,
} from './minutes.ts'
import { AGENDA_RECORDERS } from './record-agenda.ts'
import { ANNULMENT_RECORDERS } from './record-annulments.ts'
import { MOTIONS_RECORDERS } from './record-motions.ts'
import { PEOPLE_RECORDERS } from './record-people.ts'
import { POINTS_RECORDERS } from './record-points.ts'
import { PROPOSALS_RECORDERS } from './record-proposals.ts'
import { SECRET_RECORDERS } from './record-secret.ts'
import { SPEAKERS_RECORDERS } from './record-speakers.ts'
import { VOTES_RECORDERS } from './record-votes.ts'
import type { TranscriptLine } from './transcript-line.ts'
import type { WallLine } from './wall-line.ts'

/** What the journal itself does not say. */
export interface RecordFacts {
  readonly session: SessionId
  /** hash of the last entry, hex; null: not known here */
  readonly head: string | null
  /** names of people; who is missing has none that is known, and '' was erased */
  readonly names: ReadonlyMap<PersonId, string>
  /** what was captioned and is kept; left out or empty: nothing */
  readonly transcript?: readonly TranscriptLine[]
  /** what was shown on the wall; left out or empty: nothing */
  readonly wall?: readonly WallLine[]
}

const RECORDERS: RecordersOf<Event> = {
  ...PEOPLE_RECORDERS,
  ...AGENDA_RECORDERS,
  ...SPEAKERS_RECORDERS,
  ...POINTS_RECORDERS,
  ...MOTIONS_RECORDERS,
  ...PROPOSALS_RECORDERS,
  ...VOTES_RECORDERS,
  ...SECRET_RECORDERS,
  ...ANNULMENT_RECORDERS,
}

/** The minutes of what happened, from the first entry on. Throws when an event of the chain is skipped. */
export function minutesOf(happened: Iterable<Happened>, facts: RecordFacts): Minutes {
  const making = beginMinutes()
  for (const each of happened) making.add(each)
  return making.end(facts)
}

export interface Making {
  /** Events in their order. Throws when one is skipped. */
  add(happened: Happened): void
  /** Call it once: what is added later would change what was given. */
  end(facts: RecordFacts): Minutes
}

/** Entry by entry, for who cannot stop everything else until a long journal is read. */
export function beginMinutes(): Making {
  const draft = newDraft()
  let sitting = EMPTY_SITTING
  let openedAt: number | null = null
  let lastAt = 0
  return {
    add: (happened) => {
      const before = sitting
      sitting = evolve(before, happened)
      openedAt ??= happened.at
      lastAt = happened.at
      const record = RECORDERS[happened.event.type] as Recorder<EventType> | null
      record?.(draft, happened.event, { happened, before, after: sitting })
    },
    end: (facts) => assembled(draft, sitting, { openedAt: openedAt ?? 0, lastAt }, facts),
  }
}

function assembled(
  draft: Draft,
  sitting: Sitting,
  { openedAt, lastAt }: Pick<Minutes, 'openedAt' | 'lastAt'>,
  { session, head, names, transcript = [], wall = [] }: RecordFacts,
): Minutes {
  const rulebook = rulebookOf(sitting)
  return {
    format: 'majlis-minutes',
    version: MINUTES_VERSION,
    session,
    title: textOf(sitting.title),
    rulebook: { id: sitting.rulebook, title: rulebook.title ?? null, office: officeOf(sitting.rulebook) },
    isPublic: sitting.isPublic,
    isOpenForum: sitting.isOpenForum,
    journal: { entries: sitting.seq, head },
    openedAt,
    endedAt: sitting.endedAt,
    lastAt,
    delegations: sitting.delegations.map((id) => delegationOf(sitting, draft, id)),
    people: namesOf([...draft.mentioned], names),
    meetings: draft.meetings.map(({ attendance, ...meeting }) => ({
      ...meeting,
      attendance: sitting.delegations.map((delegation) => ({
        delegation,
        presence: attendance.get(delegation) ?? 'absent',
      })),
    })),
    items: sitting.agenda.items.map(({ id, title }) => ({ id, title: textOf(title) })),
    parts: draft.parts,
    votes: draft.votes,
    motions: [...draft.motions.values()],
    points: [...draft.points.values()],
    proposals: proposalsOf(sitting.proposals),
    elections: sitting.elections.map(({ id, title, places, majority, candidates, elected, isOver }) => ({
      ...{ id, title: textOf(title), places, majority, candidates, elected, isOver },
    })),
    lots: [...draft.lots.values()].filter(({ drawn }) => drawn >= 0),
    documents: sitting.agenda.documents.map(({ id, item, content }) => ({
      ...{ id, item, title: textOf(content?.title) },
    })),
    speaking: speakingOf(draft, sitting.delegations),
    ...(transcript.length > 0 && { transcript }),
    ...(wall.length > 0 && { wall }),
  }
}

/** The bodies that call who presides their President; the others, and all who sit as they like, have a Chair. */
const officeOf = (rulebook: RulebookId): 'president' | 'chair' =>
  ['general-assembly', 'security-council', 'eu-council', 'gcc-supreme-council'].includes(rulebook)
    ? 'president'
    : 'chair'

function delegationOf(sitting: Sitting, { people }: Draft, id: DelegationId): MinutesDelegation {
  const own = sitting.names[id]
  const member = MEMBER_BY_ID.get(id)
  return {
    id,
    name: { en: own ?? member?.en ?? id, ar: own ?? member?.ar ?? id },
    isObserver: sitting.observers.includes(id),
    people: [...(people.get(id) ?? [])],
  }
}

const namesOf = (people: readonly PersonId[], names: RecordFacts['names']): Minutes['people'] =>
  Object.fromEntries(people.map((person) => [person, nameIn(names.get(person))]))

const nameIn = (name: string | undefined): Told => (name === '' ? { erased: true } : (name ?? null))

const proposalsOf = ({ proposals, amendments }: Proposals): readonly MinutesProposal[] =>
  proposals.map(({ id, item, text, sponsors, signatories, phase, isAmended, parts }) => ({
    ...{
      id,
      item,
      title: textOf(text?.title),
      preamble: text?.preamble ?? [],
      operative: text?.operative ?? [],
    },
    ...{ sponsors, signatories, phase, isAmended, parts },
    amendments: amendments
      .filter(({ proposal }) => proposal === id)
      .map((each) => ({ id: each.id, sponsors: each.sponsors, change: each.change, phase: each.phase })),
  }))

function speakingOf({ parts }: Draft, delegations: readonly DelegationId[]): readonly SpeakingTime[] {
  const speeches = parts.flatMap(({ acts }) => acts).filter((act) => act.is === 'speech')
  return delegations.flatMap((delegation) => {
    const own = speeches.filter((speech) => speech.delegation === delegation)
    const ms = own.reduce((sum, { usedMs }) => sum + (usedMs ?? 0), 0)
    return own.length === 0 ? [] : [{ delegation, ms, times: own.length }]
  })
}
