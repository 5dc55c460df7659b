// evolve: what a sitting is after an event. The state of a sitting is its events, folded by this.
import { AGENDA_EVOLUTION } from './agenda/agenda-evolution.ts'
import { ANNULMENT_EVOLUTION } from './annulment/annulment-evolution.ts'
import type { Evolution, EvolutionsOf } from './chapter.ts'
import { ELECTIONS_EVOLUTION } from './elections/elections-evolution.ts'
import type { Event, EventType, Happened } from './event.ts'
import { LOTS_EVOLUTION } from './lots/lots-evolution.ts'
import { MOTIONS_EVOLUTION } from './motions/motions-evolution.ts'
import { POINTS_EVOLUTION } from './points/points-evolution.ts'
import { PROPOSALS_EVOLUTION } from './proposals/proposals-evolution.ts'
import { ROLES_EVOLUTION } from './roles/roles-evolution.ts'
import { SECRET_EVOLUTION } from './secret/secret-evolution.ts'
import { rulebookOf, type Sitting } from './sitting.ts'
import { SPEAKERS_EVOLUTION } from './speakers/speakers-evolution.ts'
import { VOTES_EVOLUTION } from './votes/votes-evolution.ts'

// AG1: under an informal rulebook the first meeting is open from the start
const opened: Evolution<'sitting.opened'> = (sitting, { type: _, salt: __, texts, ...opening }, { at }) => {
  const { procedure } = rulebookOf(opening)
  const meeting = { number: 1, phase: 'open', since: at, until: null } as const
  return {
    ...opening,
    title: texts?.title ?? null,
    names: texts?.names ?? {},
    agenda: procedure.isInformal ? { ...sitting.agenda, meeting } : sitting.agenda,
    speakers: { ...sitting.speakers, seconds: procedure.speakers.seconds },
  }
}

const EVOLUTION: EvolutionsOf<Event> = {
  'sitting.opened': opened,
  ...ROLES_EVOLUTION,
  ...AGENDA_EVOLUTION,
  ...SPEAKERS_EVOLUTION,
  ...POINTS_EVOLUTION,
  ...MOTIONS_EVOLUTION,
  ...PROPOSALS_EVOLUTION,
  ...VOTES_EVOLUTION,
  ...ANNULMENT_EVOLUTION,
  ...LOTS_EVOLUTION,
  ...ELECTIONS_EVOLUTION,
  ...SECRET_EVOLUTION,
}

/** All types of events that this program knows. */
export const EVENT_TYPES: ReadonlySet<string> = new Set(Object.keys(EVOLUTION))

/** The sitting after one event; new data, the old one is untouched. Throws when an event of the chain is skipped. */
export function evolve(sitting: Sitting, happened: Happened): Sitting {
  if (happened.seq !== sitting.seq + 1)
    throw new Error(`event ${happened.seq} cannot follow height ${sitting.seq}`)
  const evolution = EVOLUTION[happened.event.type] as Evolution<EventType>
  return { ...sitting, ...evolution(sitting, happened.event, happened), seq: happened.seq }
}
