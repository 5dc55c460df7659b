// The keys of the roll call, by their place on the board: arrows move, a letter or a number sets a state and goes on.
import type { Presence } from '../../../../shared/procedure/rulebooks/procedure.ts'

/** As they stand beside each other: the usual answer first. */
const STATES: readonly Presence[] = ['present', 'present-and-voting', 'absent']

export const LETTERS: Readonly<Record<Presence, string>> = {
  present: 'P',
  'present-and-voting': 'V',
  absent: 'A',
}

/** Those that the rulebook knows, in the order of the screen. */
export const statesOf = (known: readonly Presence[]): readonly Presence[] =>
  STATES.filter((state) => known.includes(state))

export type RollDeed =
  | { readonly do: 'set'; readonly presence: Presence }
  | { readonly do: 'move'; readonly by: number }
  | { readonly do: 'first' | 'last' }

const MOVES: Readonly<Record<string, RollDeed>> = {
  ArrowDown: { do: 'move', by: 1 },
  ArrowUp: { do: 'move', by: -1 },
  PageDown: { do: 'move', by: 10 },
  PageUp: { do: 'move', by: -10 },
  Home: { do: 'first' },
  End: { do: 'last' },
}

/** `code`: of the key; null: nothing of the roll call. */
export function rollDeedOf(code: string, states: readonly Presence[]): RollDeed | null {
  const move = MOVES[code]
  if (move) return move
  const presence =
    states.find((state) => code === `Key${LETTERS[state]}`) ??
    states.find((_, place) => code === `Digit${place + 1}` || code === `Numpad${place + 1}`)
  return presence ? { do: 'set', presence } : null
}
