// The form of a chapter of the law: acts say what follows from a command, evolutions what a sitting is after an event.
import type { Refusal } from '../refusal.ts'
import type { Result } from '../result.ts'
import type { Command, CommandOf, CommandType, Who } from './command.ts'
import type { Event, EventOf, EventType, Happened } from './event.ts'
import type { Sitting } from './sitting.ts'

export type Decided = Result<readonly Event[], Refusal>

/** `at`: ms since 1970, the server's clock. */
export type Act<T extends CommandType> = (
  sitting: Sitting,
  command: CommandOf<T>,
  who: Who,
  at: number,
) => Decided

export type Evolution<T extends EventType> = (
  sitting: Sitting,
  event: EventOf<T>,
  happened: Happened,
) => Partial<Sitting>

/** The acts of one chapter, by its commands. */
export type ActsOf<C extends Command> = { readonly [T in C['type']]: Act<T> }
/** The evolutions of one chapter, by its events. */
export type EvolutionsOf<E extends Event> = { readonly [T in E['type']]: Evolution<T> }
