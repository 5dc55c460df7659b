// The places around one hall: each is loaded when it is first asked for, kept while the hall is open, and shown to who is in it as it
// changes. What all see is written once for everyone; what one person sees goes to that person alone.
import type { PersonId, SessionId } from '../../shared/ids.ts'
import type { Fresh, PlaceAct, PlaceName, PlaceWho } from '../../shared/lab/place.ts'
import { type Refusal, refuse } from '../../shared/refusal.ts'
import { ok, type Result } from '../../shared/result.ts'
import type { House } from '../house.ts'
import type { AnyLaw } from './laws.ts'
import { OpenPlace, type PlaceOutlet, type Shown, SYSTEM } from './open-place.ts'
import { type Done, PlaceHost } from './place-host.ts'

export class Places {
  readonly #house: House
  readonly #session: SessionId
  readonly #outlet: PlaceOutlet
  readonly #whoIs: (person: PersonId) => PlaceWho | null
  readonly #lawOf: (place: PlaceName) => AnyLaw | undefined
  readonly #open = new Map<PlaceName, Promise<OpenPlace>>()
  #isClosed = false

  /** `whoIs`: null for who is not in the hall. */
  constructor(
    house: House,
    session: SessionId,
    outlet: PlaceOutlet,
    whoIs: (person: PersonId) => PlaceWho | null,
    lawOf: (place: PlaceName) => AnyLaw | undefined,
  ) {
    this.#house = house
    this.#session = session
    this.#outlet = outlet
    this.#whoIs = whoIs
    this.#lawOf = lawOf
  }

  /** Shows a place to somebody, now and whenever it changes, until they leave it or the hall. Harmless twice. */
  async enter(person: PersonId, place: PlaceName): Promise<Result<Shown, Refusal>> {
    const who = this.#whoIs(person)
    if (who === null) return refuse('not-entered')
    const found = await this.#place(place)
    if (!found.ok) return found
    return ok(found.value.enter(who))
  }

  /** Harmless for who is not in it. */
  async leave(person: PersonId, place: PlaceName): Promise<void> {
    await (await this.#open.get(place))?.leave(person)
  }

  /** What a place showed before. Refused where it keeps nothing of it. */
  async past(person: PersonId, place: PlaceName): Promise<Result<{ readonly past: unknown }, Refusal>> {
    if (this.#whoIs(person) === null) return refuse('not-entered')
    const found = await this.#place(place)
    if (!found.ok) return found
    const { law, standing } = found.value.host
    return law.past ? ok({ past: law.past(standing.state) }) : refuse('place-unknown')
  }

  /** Decides an act. Resolves when it is on stable storage. */
  async act(
    person: PersonId,
    place: PlaceName,
    act: PlaceAct,
    quoted?: Fresh['quoted'],
  ): Promise<Result<Done, Refusal>> {
    const who = this.#whoIs(person)
    if (who === null) return refuse('not-entered')
    const found = await this.#place(place)
    return found.ok ? found.value.host.request(act, who, quoted) : found
  }

  /** The state of a place as its law made it, for other parts of the house; null: it cannot be had. */
  async stateOf(place: PlaceName): Promise<unknown> {
    const found = await this.#place(place)
    return found.ok ? found.value.host.standing.state : null
  }

  /** Calls `told` with the state of a place whenever it has changed, and now. Rejects when the store fails. */
  async follow(place: PlaceName, told: (state: unknown) => void): Promise<void> {
    const found = await this.#place(place)
    if (!found.ok) return
    const { host } = found.value
    host.onTold(() => told(host.standing.state))
    told(host.standing.state)
  }

  /** An act of the house itself. */
  actAsSystem(place: PlaceName, act: PlaceAct): Promise<Result<Done, Refusal>> {
    return this.actAs(SYSTEM, place, act)
  }

  /** An act of somebody who is known to the sitting and need not be in its hall. */
  async actAs(who: PlaceWho, place: PlaceName, act: PlaceAct): Promise<Result<Done, Refusal>> {
    const found = await this.#place(place)
    return found.ok ? found.value.host.request(act, who) : found
  }

  /** Texts were erased in the store: they are gone from here, too. */
  async renew(): Promise<void> {
    for (const open of await Promise.allSettled(this.#open.values()))
      if (open.status === 'fulfilled') await open.value.host.renew()
  }

  close(): void {
    this.#isClosed = true
    for (const open of this.#open.values()) open.then((place) => place.close()).catch(() => undefined)
  }

  async #place(place: PlaceName): Promise<Result<OpenPlace, Refusal>> {
    const law = this.#lawOf(place)
    if (law === undefined || this.#isClosed) return refuse('place-unknown')
    const known = this.#open.get(place)
    if (known) return ok(await known)
    const loading = this.#load(place, law)
    this.#open.set(place, loading)
    // a failure is not worth remembering
    loading.catch(() => this.#open.delete(place))
    return ok(await loading)
  }

  async #load(place: PlaceName, law: AnyLaw): Promise<OpenPlace> {
    const host = await PlaceHost.load(this.#house, this.#session, place, law)
    return new OpenPlace(this.#house, host, this.#outlet, this.#whoIs)
  }
}
