// What may be asked: a closed union. Ids and salts that a command needs are minted by the host and handed in, so that replay equals live.
import type { DelegationId, PersonId } from '../ids.ts'
import type { AgendaCommand } from './agenda/agenda-command.ts'
import type { AnnulmentCommand } from './annulment/annulment-command.ts'
import type { ElectionsCommand } from './elections/elections-command.ts'
import type { SittingTexts } from './event.ts'
import type { LotsCommand } from './lots/lots-command.ts'
import type { MotionsCommand } from './motions/motions-command.ts'
import type { PointsCommand } from './points/points-command.ts'
import type { ProposalsCommand } from './proposals/proposals-command.ts'
import type { RolesCommand } from './roles/roles-command.ts'
import type { Rulebook, RulebookId } from './rulebooks/rulebook.ts'
import type { SecretCommand } from './secret/secret-command.ts'
import type { SpeakersCommand } from './speakers/speakers-command.ts'
import type { VotesCommand } from './votes/votes-command.ts'

/** By the house itself. */
export interface OpenSitting {
  readonly type: 'sitting.open'
  readonly rulebook: RulebookId
  /** of a host's own rulebook; null otherwise */
  readonly ownRulebook: Rulebook | null
  readonly isPublic: boolean
  readonly isOpenForum: boolean
  /** in seating order */
  readonly delegations: readonly DelegationId[]
  /** those of them without a vote of their own */
  readonly observers: readonly DelegationId[]
  readonly texts: SittingTexts
  readonly salt: string
}

export type Command =
  | OpenSitting
  | RolesCommand
  | AgendaCommand
  | SpeakersCommand
  | PointsCommand
  | MotionsCommand
  | ProposalsCommand
  | VotesCommand
  | AnnulmentCommand
  | LotsCommand
  | ElectionsCommand
  | SecretCommand

export type CommandType = Command['type']
export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>

/** Who asks: a person, or the house itself. */
export type Who = PersonId | 'system'
