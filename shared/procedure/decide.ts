// decide: given a sitting, may this person do this now, and what follows? The dispatch table, nothing else.
import { refuse } from '../refusal.ts'
import { ok } from '../result.ts'
import { AGENDA_ACTS } from './agenda/agenda-acts.ts'
import { ANNULMENT_ACTS } from './annulment/annulment-acts.ts'
import type { Act, ActsOf, Decided } from './chapter.ts'
import type { Command, CommandOf, CommandType, Who } from './command.ts'
import { ELECTIONS_ACTS } from './elections/elections-acts.ts'
import { LOTS_ACTS } from './lots/lots-acts.ts'
import { MOTIONS_ACTS } from './motions/motions-acts.ts'
import { POINTS_ACTS } from './points/points-acts.ts'
import { PROPOSALS_ACTS } from './proposals/proposals-acts.ts'
import { CONDUCT_ACTS } from './roles/conduct-acts.ts'
import { PEOPLE_ACTS } from './roles/roles-acts.ts'
import { hasRoom } from './room.ts'
import { SECRET_ACTS } from './secret/secret-acts.ts'
import type { Sitting } from './sitting.ts'
import { SPEAKERS_ACTS } from './speakers/speakers-acts.ts'
import { VOTES_ACTS } from './votes/votes-acts.ts'

const open: Act<'sitting.open'> = (sitting, { type: _, ...opening }) =>
  sitting.seq === 0 ? ok([{ type: 'sitting.opened', ...opening }]) : ok([])

const ACTS: ActsOf<Command> = {
  'sitting.open': open,
  ...PEOPLE_ACTS,
  ...CONDUCT_ACTS,
  ...AGENDA_ACTS,
  ...SPEAKERS_ACTS,
  ...POINTS_ACTS,
  ...MOTIONS_ACTS,
  ...PROPOSALS_ACTS,
  ...VOTES_ACTS,
  ...ANNULMENT_ACTS,
  ...LOTS_ACTS,
  ...ELECTIONS_ACTS,
  ...SECRET_ACTS,
}

const OF_THE_HOUSE: ReadonlySet<CommandType> = new Set([
  'sitting.open',
  'person.admit',
  'person.lapse',
  'presiding.succeed',
  'time.check',
  'times.hold',
  'silence.check',
  'secret.open',
  'secret.tally',
  'secret.close',
])

/**
 * What follows from `command` by `who` at `at` (ms since 1970); an empty list when it is done already. Commands of the house are
 * refused to people, and a sitting that has ended knows no more acts (AG10).
 */
export function decide<T extends CommandType>(
  sitting: Sitting,
  command: CommandOf<T>,
  who: Who,
  at: number,
): Decided
export function decide(sitting: Sitting, command: Command, who: Who, at: number): Decided {
  if (OF_THE_HOUSE.has(command.type) && who !== 'system') return refuse('not-presiding', 'RO12')
  if (sitting.endedAt !== null && command.type !== 'person.admit') return refuse('sitting-ended', 'AG10')
  const decided = (ACTS[command.type] as Act<CommandType>)(sitting, command, who, at)
  const room = decided.ok ? hasRoom(sitting, command.type, who, decided.value) : decided
  return room.ok ? decided : room
}
