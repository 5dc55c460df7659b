// What must hold after every case: the process lives, and somebody else who is in the hall is answered as if nothing had been.
import { type Visitor, visit } from '../bots/visitor.ts'
import type { Target } from './target.ts'
import { isAlive, verify, within } from './verify.ts'

/** nobody waits longer for others */
const ANSWERED_WITHIN_MS = 2_000

export interface Witness {
  /** Rejects when something was noticed. */
  isUnharmed(): Promise<void>
  leave(): Promise<void>
}

export async function witnessAt(target: Target): Promise<Witness> {
  const visitor: Visitor = await visit(target.url, 'open-forum', { name: 'Witness' })
  return {
    async isUnharmed() {
      await isAlive(target)
      verify(visitor.room.connection.isOpen, 'the line of somebody else was cut')
      const answer = await within(
        ANSWERED_WITHIN_MS,
        visitor.ask('ballot.mine', {}),
        'an answer to somebody else',
      )
      // cases that take a moment make it ask more often than one person may: to be told so is to be served
      const isServed = answer.ok || answer.refusal.code === 'too-fast'
      verify(isServed, `somebody else was refused: ${JSON.stringify(answer)}`)
    },
    leave: () => visitor.leave(),
  }
}
