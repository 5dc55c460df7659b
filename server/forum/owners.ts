// Who writes the journal of each sitting, as far as this process knows, and how it asks them. The store has the last word.
import type { SessionId } from '../../shared/ids.ts'
import type { Command, Who } from '../../shared/procedure/command.ts'
import type { Refusal } from '../../shared/refusal.ts'
import type { Bus } from '../cluster/bus.ts'
import type { Post } from '../cluster/post.ts'
import type { House } from '../house.ts'
import type { Lease } from '../store/store.ts'

/** An act that is to be decided by who owns the sitting. */
export interface ForwardedAct {
  readonly session: SessionId
  readonly command: Command
  readonly who: Who
}
/** `seq`: the height up to which it has to be read. */
export type ForwardedAnswer =
  | { readonly ok: true; readonly seq: number }
  | { readonly ok: false; readonly refusal: Refusal }

export class Owners {
  readonly bus: Bus
  readonly #house: House
  readonly #post: Post
  #leases = new Map<SessionId, Lease>()

  constructor(house: House, bus: Bus, post: Post) {
    this.#house = house
    this.bus = bus
    this.#post = post
  }

  /** Reads anew who owns what; answers the leases. Rejects when the store fails. */
  async read(): Promise<readonly Lease[]> {
    const leases = await this.#house.store.leases()
    const before = living(this.#leases.values())
    this.#leases = new Map(leases.map((lease) => [lease.session, lease]))
    const now = living(leases)
    for (const owner of before) if (!now.has(owner)) this.#post.giveUp(owner)
    return leases
  }

  /** The process that owns a sitting, or null: nobody does, or it is not known. */
  of(session: SessionId): string | null {
    const lease = this.#leases.get(session)
    return lease !== undefined && lease.leftMs > 0 ? lease.owner : null
  }

  /** null: no answer; whether it has happened is not known. */
  async ask(owner: string, act: ForwardedAct): Promise<ForwardedAnswer | null> {
    return (await this.#post.ask<ForwardedAnswer>(owner, 'act', act))?.value ?? null
  }

  serve(decide: (act: ForwardedAct) => Promise<ForwardedAnswer>): void {
    this.#post.serve('act', decide)
  }
}

/** The processes of which a lease runs. */
const living = (leases: Iterable<Lease>): ReadonlySet<string> =>
  new Set([...leases].filter(({ leftMs }) => leftMs > 0).map(({ owner }) => owner))

/** On which it is told that a journal has risen: `{ is: 'risen', seq }`. */
export const journalTopic = (session: SessionId): string => `majlis:journal:${session}`
