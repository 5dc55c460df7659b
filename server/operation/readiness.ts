// Whether this process may be sent visitors. That it lives is another question (GET /health): a process whose disk is full lives, reads
// and walks, and is not to be killed for it.
import { LEASE_MS } from '../forum/tenure.ts'
import type { House } from '../house.ts'

export type Unready = 'starting' | 'restarting' | 'store-cannot-write' | 'store-too-slow'

/** a disk that takes longer is no disk to vote on */
const PATIENCE_MS = 4_000
/** who asks in a row gets the answer of before, so that asking is no load */
const KEPT_MS = 1_000

export class Readiness {
  readonly #house: House
  #phase: 'starting' | 'open' | 'restarting' = 'starting'
  #kept: { readonly at: number; readonly answer: Promise<Unready | null> } | null = null

  constructor(house: House) {
    this.#house = house
  }

  /** The rooms can be joined. */
  open(): void {
    if (this.#phase === 'starting') this.#phase = 'open'
  }

  /** Nobody new is wanted any more. */
  drain(): void {
    this.#phase = 'restarting'
  }

  get isDraining(): boolean {
    return this.#phase === 'restarting'
  }

  /** null: ready. Otherwise why not. Never rejects. */
  async reason(): Promise<Unready | null> {
    if (this.#phase !== 'open') return this.#phase
    const at = this.#house.now()
    if (this.#kept === null || Math.abs(at - this.#kept.at) >= KEPT_MS)
      this.#kept = { at, answer: probe(this.#house) }
    return this.#kept.answer
  }
}

/** The smallest thing that must reach the disk: the leases of this process, renewed as they are anyway. */
async function probe({ store, owner, log }: House): Promise<Unready | null> {
  const late = Promise.withResolvers<Unready>()
  const timer = setTimeout(() => late.resolve('store-too-slow'), PATIENCE_MS)
  const written = store.renew(owner, LEASE_MS).then(
    () => null,
    (error: unknown): Unready => {
      log.warn({ err: error }, 'the store cannot write')
      return 'store-cannot-write'
    },
  )
  const answer = await Promise.race([written, late.promise])
  clearTimeout(timer)
  return answer
}
