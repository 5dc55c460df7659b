// Given events, when a command, then events or a refusal. The last word is not `then`: an object with that method is a promise to JavaScript.
import { expect } from 'vitest'
import type { Command, Who } from '../../../shared/procedure/command.ts'
import { decide } from '../../../shared/procedure/decide.ts'
import type { Event, Happened } from '../../../shared/procedure/event.ts'
import { evolve } from '../../../shared/procedure/evolve.ts'
import { EMPTY_SITTING, type Sitting } from '../../../shared/procedure/sitting.ts'
import { type RefusalCode, refuse } from '../../../shared/refusal.ts'
import { ok } from '../../../shared/result.ts'

/** What happened before: by the house, or with the person who did it. */
export type Past = Event | readonly [by: Who, event: Event]

/** The events in their places: numbered from `from`, a second apart. */
export const happened = (past: readonly Past[], from = 1): Happened[] =>
  past.map((one, index) => {
    const [by, event] = 'type' in one ? (['system', one] as const) : one
    return { seq: from + index, at: (from + index) * 1000, by, event }
  })

export const sittingAfter = (...past: readonly Past[]): Sitting =>
  happened(past).reduce(evolve, EMPTY_SITTING)

/** `gives()` without events: asked and granted, and nothing new happens. */
export const given = (...past: readonly Past[]) => inState(sittingAfter(...past))

/** The same for a sitting that other chapters brought into its state. `at`: ms since 1970; a second after the last event. */
export function inState(sitting: Sitting) {
  return {
    when: (command: Command, who: Who = 'system', at: number = (sitting.seq + 1) * 1000) => {
      const decided = decide(sitting, command, who, at)
      return {
        gives: (...events: readonly Event[]) => expect(decided).toStrictEqual(ok(events)),
        refuses: (code: RefusalCode, rule?: string, field?: string) =>
          expect(decided).toStrictEqual(refuse(code, rule, field)),
        /** for tests of a part of what is given */
        answer: () => decided,
      }
    },
  }
}
