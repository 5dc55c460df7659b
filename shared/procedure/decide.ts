// decide: given a sitting, may this person do this now, and what follows? The dispatch table, nothing else.
import { type Refusal, refuse } from '../refusal.ts'
import { ok, type Result } from '../result.ts'
import type { Command, CommandOf, CommandType, Who } from './command.ts'
import type { Event } from './event.ts'
import {
  admitPerson,
  allowCasting,
  handPresiding,
  lapsePerson,
  leaveDelegation,
  leavePresiding,
  passLead,
  takeDelegation,
  takePresiding,
} from './roles/roles.ts'
import type { Sitting } from './sitting.ts'
import { castBallot, closeVote, openVote } from './votes/votes.ts'

type Decided = Result<readonly Event[], Refusal>
type Chapter = { [T in CommandType]: (sitting: Sitting, command: CommandOf<T>, who: Who) => Decided }

const CHAPTER: Chapter = {
  'sitting.open': (sitting, { type: _, ...opening }) =>
    sitting.seq === 0 ? ok([{ type: 'sitting.opened', ...opening }]) : ok([]),
  'person.admit': admitPerson,
  'person.lapse': lapsePerson,
  'delegation.take': takeDelegation,
  'delegation.leave': leaveDelegation,
  'delegation.allow': allowCasting,
  'delegation.lead': passLead,
  'presiding.take': takePresiding,
  'presiding.hand': handPresiding,
  'presiding.leave': leavePresiding,
  'vote.open': openVote,
  'vote.close': closeVote,
  'ballot.cast': castBallot,
}

const OF_THE_HOUSE: ReadonlySet<CommandType> = new Set(['sitting.open', 'person.admit', 'person.lapse'])

/** What follows from `command` by `who`; an empty list when it is done already. Commands of the house are refused to people. */
export function decide<T extends CommandType>(sitting: Sitting, command: CommandOf<T>, who: Who): Decided
export function decide(sitting: Sitting, command: Command, who: Who): Decided {
  if (OF_THE_HOUSE.has(command.type) && who !== 'system') return refuse('not-presiding', 'RO12')
  return (CHAPTER[command.type] as (s: Sitting, c: Command, w: Who) => Decided)(sitting, command, who)
}
