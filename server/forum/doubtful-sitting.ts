// A sitting whose journal is not the one that was seen before: it can be read, and nothing is added to it.
import type { SessionId } from '../../shared/ids.ts'
import { type Refusal, refuse } from '../../shared/refusal.ts'
import type { Result } from '../../shared/result.ts'
import type { House } from '../house.ts'
import type { KeptSitting } from './kept-sitting.ts'
import { renewFrom } from './renew.ts'
import { Replica, type Standing, type Told } from './replica.ts'

export class DoubtfulSitting implements KeptSitting {
  readonly #house: House
  readonly #replica: Replica

  private constructor(house: House, replica: Replica) {
    this.#house = house
    this.#replica = replica
  }

  /** Rejects when the store fails, or the journal cannot even be read as one. */
  static async load(house: House, session: SessionId): Promise<DoubtfulSitting> {
    return new DoubtfulSitting(house, new Replica(session, await house.store.journal(session)))
  }

  get session(): SessionId {
    return this.#replica.session
  }

  get standing(): Standing {
    return this.#replica.standing
  }

  hashAt(seq: number): string {
    return this.#replica.hashAt(seq)
  }

  onTold(told: Told): () => void {
    return this.#replica.onTold(told)
  }

  renew(): Promise<void> {
    return renewFrom(this.#house.store, this.#replica)
  }

  async request(): Promise<Result<Standing, Refusal>> {
    return refuse('journal-doubtful')
  }
}
