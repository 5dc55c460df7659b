// The record of a meeting as data: how long after the act before, who asked for what, and what came of it. Played through the law
// with a clock that goes by these seconds, and linked to a journal as it is live.
import type { DelegationId, PersonId, SessionId } from '../../../../shared/ids.ts'
import { EMPTY_HEAD, type Head, headOf, type JournalLine, link } from '../../../../shared/journal/chain.ts'
import type { Decided } from '../../../../shared/procedure/chapter.ts'
import type { Command, CommandOf, Who } from '../../../../shared/procedure/command.ts'
import { decide } from '../../../../shared/procedure/decide.ts'
import type { EventOf, EventType, Happened } from '../../../../shared/procedure/event.ts'
import { evolve } from '../../../../shared/procedure/evolve.ts'
import type { Role } from '../../../../shared/procedure/roles/roles.ts'
import { EMPTY_SITTING, type Sitting } from '../../../../shared/procedure/sitting.ts'
import type { Refusal, RefusalCode } from '../../../../shared/refusal.ts'
import { frozen } from '../frozen.ts'
import { saltOf } from '../samples.ts'
import type { Loose, Part } from './loose.ts'

/** An event by its type and what matters of it. */
export type Fact = {
  [T in EventType]: { readonly type: T } & Part<Omit<Loose<EventOf<T>>, 'type'>>
}[EventType]

/** A command, or one that says what the asker sees: the speech that is meant, the height at which something was read. */
export type Asks = Command | ((sitting: Sitting) => Command)
/** exactly these events, or this refusal */
type Comes = readonly Fact[] | Refusal

export interface Turn {
  /** seconds since the act before */
  readonly after: number
  readonly who: Who
  readonly asks: Asks
  readonly comes: Comes
}

export interface Scene {
  readonly heading: string
  readonly turns: readonly Turn[]
}

export interface Script {
  readonly session: SessionId
  /** ms since 1970 of the first act */
  readonly begins: number
  readonly opening: Omit<CommandOf<'sitting.open'>, 'type' | 'salt'>
  /** who has no delegation; they are admitted in this order, and after them the representatives of the delegations as seated */
  readonly others: readonly { readonly person: PersonId; readonly role: Role }[]
  /** of people, by their ids or by the delegation that they represent */
  readonly names: Readonly<Record<string, string>>
  readonly scenes: readonly Scene[]
}

/** A delegation acts by its representative. */
export const of = (delegation: string): PersonId => `p_${delegation.toLowerCase()}` as PersonId

const isDelegation = (who: string): who is DelegationId => /^[A-Z]{3}$/.test(who)

/** `FRA GBR`: two delegations. */
export const codesOf = (codes: string) => codes.split(' ') as readonly string[] as readonly DelegationId[]

export const scene = (heading: string, ...turns: readonly (Turn | readonly Turn[])[]): Scene => ({
  heading,
  turns: turns.flat(),
})

/** `who`: a delegation (`FRA`), a person or the house. */
export const turn = (after: number, who: string, asks: Asks, comes: Comes): Turn => ({
  ...{ after, asks, comes },
  who: isDelegation(who) ? of(who) : (who as Who),
})

export const gives = (...facts: readonly Fact[]): readonly Fact[] => facts

export const refuses = (code: RefusalCode, rule?: string, field?: string): Refusal => ({
  code,
  ...(rule !== undefined && { rule }),
  ...(field !== undefined && { field }),
})

/** One act as it was expected, and as it came. */
export interface Acted {
  readonly turn: Turn
  readonly command: Command
  readonly before: Sitting
  readonly decided: Decided
}

export interface Meeting {
  readonly scenes: readonly { readonly heading: string; readonly acted: readonly Acted[] }[]
  readonly happened: readonly Happened[]
  readonly lines: readonly JournalLine[]
  readonly sitting: Sitting
  readonly head: Head
}

/** By the ids of people. */
export const namesOf = ({ names }: Script): ReadonlyMap<PersonId, string> =>
  new Map(Object.entries(names).map(([who, name]) => [isDelegation(who) ? of(who) : (who as PersonId), name]))

/** What the house mints for a command. Seeds are always the same, so that a lot falls where it fell though acts come in before it. */
const minted = (command: Command, act: number): Command => ({
  ...command,
  ...('salt' in command && { salt: saltOf(act) }),
  ...('seed' in command && { seed: '5'.repeat(64), seedSalt: saltOf(1) }),
  ...('key' in command && { key: `key ${act}` }),
})

const FIRST = 'The house opens the sitting and admits who has a badge'

/** All states are frozen. */
export function playScript({ session, begins, opening, others, scenes }: Script): Meeting {
  const people = [
    ...others.map((other) => ({ ...other, delegation: null })),
    ...opening.delegations.map((id) => ({ person: of(id), role: 'delegate', delegation: id }) as const),
  ]
  const house: Scene = scene(
    FIRST,
    turn(0, 'system', { type: 'sitting.open', ...opening, salt: '' }, []),
    people.map((person) => turn(1, 'system', { type: 'person.admit', ...person }, [])),
  )
  const happened: Happened[] = []
  const lines: JournalLine[] = []
  let sitting: Sitting = frozen(EMPTY_SITTING)
  let head = EMPTY_HEAD
  let at = begins
  let acts = 0
  const act = (one: Turn): Acted => {
    const before = sitting
    at += one.after * 1000
    acts += 1
    const command = minted(typeof one.asks === 'function' ? one.asks(before) : one.asks, acts)
    const decided = decide(before, command, one.who, at)
    for (const event of decided.ok ? decided.value : []) {
      const now: Happened = frozen({ seq: head.seq + 1, at, by: one.who, event })
      const line = link(session, head, now)
      sitting = frozen(evolve(sitting, now))
      head = headOf(line.entry)
      happened.push(now)
      lines.push(line)
    }
    return { turn: one, command, before, decided }
  }
  house.turns.forEach(act)
  const played = scenes.map(({ heading, turns }) => ({ heading, acted: turns.map(act) }))
  return { scenes: played, happened, lines, sitting, head }
}
