// Acts of procedure as requests: a command of the law without what the server mints for it. Each has the command's name.
import type { SilenceId, VoteId } from '../ids.ts'
import type { Command, CommandOf, CommandType } from '../procedure/command.ts'
import type { Outcome } from '../procedure/majority/majority.ts'
import type { Receipt, SecretReceipt } from './messages.ts'

/** What only the house itself asks for. */
type OfTheHouse =
  | 'sitting.open'
  | 'person.admit'
  | 'person.lapse'
  | 'presiding.succeed'
  | 'time.check'
  | 'times.hold'
  | 'silence.check'
  | 'secret.open'
  | 'secret.tally'
  | 'secret.close'

export type ActName = Exclude<CommandType, OfTheHouse>

/** Salts and seeds, what the server reads in a secret ballot, and the name that stands beside the payload. */
type Minted = 'type' | 'salt' | 'seed' | 'seedSalt' | 'houseKey' | 'uuid' | 'tracker' | 'marks' | 'credential'

type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K & keyof T> : never

/** The payload of an act: `{}` for a command that needs nothing. */
export type ActAsk<N extends ActName> = Without<CommandOf<N>, Minted>

interface ActAnswers {
  'vote.open': { readonly vote: VoteId }
  'vote.close': { readonly outcome: Outcome }
  'ballot.cast': { readonly receipt: Receipt }
  'silence.open': { readonly silence: SilenceId }
  'secret.cast': { readonly receipt: SecretReceipt }
}

/** null where there is nothing to tell but that it is done. */
export type ActAnswer<N extends ActName> = N extends keyof ActAnswers ? ActAnswers[N] : null

export type Acts = { readonly [N in ActName]: { ask: ActAsk<N>; answer: ActAnswer<N> } }

/** The command that an act stands for, with salts and seeds that mean nothing: for asking the law beforehand. */
export const commandFor = <N extends ActName>(name: N, ask: ActAsk<N>): Command =>
  ({ ...ask, type: name, salt: '', seed: '', seedSalt: '' }) as unknown as Command
