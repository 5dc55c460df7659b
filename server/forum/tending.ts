// What a process does every second for the sittings that it shares: says that it lives, hears what it has lost, takes over what nobody
// owns any more, and reads what it was not told.
import type { SessionId } from '../../shared/ids.ts'
import type { House } from '../house.ts'
import type { Lease } from '../store/store.ts'
import type { Forum } from './forum.ts'
import type { Owners } from './owners.ts'
import { LEASE_MS } from './tenure.ts'

export class Tending {
  readonly #house: House
  readonly #forum: Forum
  readonly #owners: Owners
  /** sittings without an owner that are not for us to wake: they have ended */
  #asleep = new Set<SessionId>()
  #tending: Promise<void> | null = null

  constructor(house: House, forum: Forum, owners: Owners) {
    this.#house = house
    this.#forum = forum
    this.#owners = owners
  }

  /** Once a second. While the store does not answer, the turns before are waited for, not added to. */
  turn(): Promise<void> {
    this.#tending ??= this.#turn()
      .catch((error: unknown) => this.#house.log.error({ err: error }, 'the sittings could not be tended'))
      .finally(() => {
        this.#tending = null
      })
    return this.#tending
  }

  async #turn(): Promise<void> {
    const { store, owner } = this.#house
    const owned = new Set(await store.renew(owner, LEASE_MS))
    for (const [id, sitting] of this.#forum.shared) if (!owned.has(id)) sitting.stepDown()
    const leases = await this.#owners.read()
    for (const lease of leases)
      if (lease.leftMs === 0) await this.#forum.shared.get(lease.session)?.takeOver()
    await this.#wake(leases)
    for (const sitting of this.#forum.shared.values()) if (!sitting.isOwned) await sitting.catchUp()
  }

  async #wake(leases: readonly Lease[]): Promise<void> {
    const orphans = leases.filter(
      ({ session, leftMs }) => leftMs === 0 && !this.#forum.shared.has(session) && !this.#asleep.has(session),
    )
    for (const { session } of orphans) {
      const row = await this.#house.store.session(session)
      if (row === null || row.endedAt !== null) this.#asleep.add(session)
      else await this.#forum.sitting(session)
    }
  }
}
