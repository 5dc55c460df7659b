// A sitting as rooms and routes use it, whoever writes its journal: this process, or another one that is asked.
import type { SessionId } from '../../shared/ids.ts'
import type { Command, Who } from '../../shared/procedure/command.ts'
import type { Refusal } from '../../shared/refusal.ts'
import type { Result } from '../../shared/result.ts'
import type { Standing, Told } from './replica.ts'

export interface KeptSitting {
  readonly session: SessionId
  /** what is on stable storage and has been told here */
  readonly standing: Standing
  /** Hash of the durable entry at a height, hex; '' above the head. */
  hashAt(seq: number): string
  /** Calls `told` whenever more has become durable; returns how to stop. */
  onTold(told: Told): () => void
  /** Reads the journal again, of which texts were erased. Rejects when the store fails. */
  renew(): Promise<void>
  /** Decides a command. Resolves when its events, and all it was decided on, are on stable storage and told here. */
  request(command: Command, who: Who): Promise<Result<Standing, Refusal>>
}
