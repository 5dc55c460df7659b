// The law is asked before a simulated person does anything: what it would refuse, or what would change nothing, is not done.
import type { PersonId } from '../../../ids.ts'
import type { Command } from '../../../procedure/command.ts'
import { decide } from '../../../procedure/decide.ts'
import type { Sitting } from '../../../procedure/sitting.ts'
import type { SimulatedAct } from './rehearsal.ts'

/** Stand for what the house mints: 256 bits do for a seed, a salt, a nonce and a key. */
const BLANK = '0'.repeat(64)

const MINTED = { salt: BLANK.slice(32), seed: BLANK, seedSalt: BLANK.slice(32) }

type Minted = 'salt' | 'seed' | 'seedSalt' | 'nonce' | 'key'
/** A command as somebody simulated thinks of it. */
export type Thought = Command extends infer C ? (C extends Command ? Omit<C, Minted> : never) : never

/** The act of a thought, with blanks for what is minted. */
export const actOf = (who: PersonId, thought: Thought, afterMs: number): SimulatedAct => ({
  who,
  command: {
    ...thought,
    ...(SALTED.has(thought.type) && MINTED),
    ...(thought.type === 'lot.draw' && { nonce: BLANK.slice(32) }),
    ...(thought.type === 'ballot.cast' && { key: '', salt: BLANK.slice(32) }),
  } as Command,
  afterMs,
})

/** those that simulated people use and that seal a text or draw a lot */
const SALTED: ReadonlySet<Command['type']> = new Set([
  ...(['item.add', 'document.add', 'motion.move', 'motion.put', 'motion.rule-out'] as const),
  ...(['point.raise', 'point.rule', 'proposal.submit', 'proposal.put', 'amendment.submit'] as const),
])

/** `at`: ms since 1970. */
export function isLawful(sitting: Sitting, { who, command }: SimulatedAct, at: number): boolean {
  const decided = decide(sitting, command as never, who, at)
  return decided.ok && decided.value.length > 0
}
