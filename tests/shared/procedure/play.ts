// A sitting played without a server: each command is decided, its events are linked to the chain and evolve the state.
import type { SessionId } from '../../../shared/ids.ts'
import { EMPTY_HEAD, type Head, headOf, type JournalLine, link } from '../../../shared/journal/chain.ts'
import type { Command, Who } from '../../../shared/procedure/command.ts'
import { decide } from '../../../shared/procedure/decide.ts'
import type { Event, Happened } from '../../../shared/procedure/event.ts'
import { evolve } from '../../../shared/procedure/evolve.ts'
import { EMPTY_SITTING, type Sitting } from '../../../shared/procedure/sitting.ts'
import type { Refusal } from '../../../shared/refusal.ts'
import type { Result } from '../../../shared/result.ts'
import { frozen } from './frozen.ts'

export const SESSION = 's_test' as SessionId

export interface Step {
  readonly who: Who
  readonly command: Command
}

/** One command with what was before it and what came of it. */
export interface Move extends Step {
  readonly before: Sitting
  readonly decided: Result<readonly Event[], Refusal>
  readonly after: Sitting
}

export interface Played {
  readonly moves: readonly Move[]
  readonly happened: readonly Happened[]
  readonly lines: readonly JournalLine[]
  readonly sitting: Sitting
  readonly head: Head
}

/** Plays the steps from the empty sitting, a second apart. All states are frozen. */
export function play(steps: readonly Step[]): Played {
  const moves: Move[] = []
  const happened: Happened[] = []
  const lines: JournalLine[] = []
  let sitting = frozen(EMPTY_SITTING)
  let head = EMPTY_HEAD
  for (const { who, command } of steps) {
    const before = sitting
    const at = moves.length * 1000
    const decided = decide(before, command, who, at)
    for (const event of decided.ok ? decided.value : []) {
      const now: Happened = frozen({ seq: head.seq + 1, at, by: who, event })
      const line = link(SESSION, head, now)
      sitting = frozen(evolve(sitting, now))
      head = headOf(line.entry)
      happened.push(now)
      lines.push(line)
    }
    moves.push({ who, command, before, decided, after: sitting })
  }
  return { moves, happened, lines, sitting, head }
}
