// What a room knows of the other rooms of its sitting, in this process or another: how many are there, whom of them it must know.
import type { PersonId, SessionId } from '../../shared/ids.ts'
import type { Answer, Ask, RoomCount } from '../../shared/protocol/messages.ts'
import type { Bus } from '../cluster/bus.ts'
import type { BesideSaid } from './beside-floor.ts'
import type { PlaceSaid } from './watched-places.ts'

/** Someone in another room, as far as they are shown here; role and delegation are in the journal. */
export interface Seen {
  readonly person: PersonId
  readonly name: string
  readonly look: string
  readonly hand: number
}

/** Someone on the floor of the hall, with where they are: metres, radians, index of the seat. */
export interface OnFloor extends Seen {
  readonly x: number
  readonly z: number
  readonly heading: number
  readonly seat: number | null
}

export interface RoomNews extends RoomCount {
  /** people with a place in the journal who are connected */
  readonly accredited: readonly PersonId[]
  /** those whose hand is up */
  readonly raised: readonly Seen[]
  /** who has come in since the news before, and when (ms): they are among `people` now */
  readonly arrived: readonly (readonly [PersonId, number])[]
}

/** What a gallery asks of the voices of the hall, whose lines they are. */
export type GalleryVoiceName =
  | 'voice.listen'
  | 'voice.accept'
  | 'voice.speak'
  | 'voice.hush'
  | 'voice.channel'
  | 'voice.leave'

export type GalleryVoiceAsk = {
  readonly [N in GalleryVoiceName]: { readonly name: N; readonly ask: Ask<N> }
}[GalleryVoiceName]

export type VoiceSaid =
  /** `id`: of the answer */
  | ({
      readonly is: 'voice-asked'
      readonly gallery: number
      readonly person: PersonId
      readonly id: string
    } & GalleryVoiceAsk)
  | { readonly is: 'voice-answered'; readonly id: string; readonly answer: Answer<GalleryVoiceName> }
  /** who of a gallery has lines, as the gallery knows: now and then, since what is said may be lost */
  | { readonly is: 'voice-people'; readonly gallery: number; readonly people: readonly PersonId[] }

/** Said from room to room. */
export type Said =
  | VoiceSaid
  | PlaceSaid
  | BesideSaid
  | ({ readonly is: 'news' } & RoomNews)
  | { readonly is: 'floor'; readonly people: readonly OnFloor[] }
  | {
      readonly is: 'told'
      readonly people: readonly PersonId[]
      readonly type: string
      readonly message: unknown
    }
  | { readonly is: 'knocks'; readonly person: PersonId; readonly name: string }
  | { readonly is: 'admitted'; readonly person: PersonId }
  | { readonly is: 'closed'; readonly gallery: number }

/** A room that has said nothing for so long is gone. */
const KEPT_MS = 4_000

export class Around {
  /** 0: the hall */
  readonly gallery: number
  readonly #bus: Bus
  readonly #topic: string
  readonly #now: () => number
  readonly #rooms = new Map<number, { readonly news: RoomNews; readonly at: number }>()
  #heard: (message: unknown) => void = () => undefined

  constructor(bus: Bus, session: SessionId, gallery: number, now: () => number) {
    this.#bus = bus
    this.#topic = `majlis:sitting:${session}`
    this.gallery = gallery
    this.#now = now
  }

  /** Listens from now on; `hear` gets what other rooms say. */
  async open(hear: (said: Said) => void): Promise<void> {
    this.#heard = (message) => {
      const { from, said } = message as { from: number; said: Said }
      if (from === this.gallery) return
      if (said.is === 'news') this.#rooms.set(said.gallery, { news: said, at: this.#now() })
      if (said.is === 'closed') this.#rooms.delete(said.gallery)
      hear(said)
    }
    await this.#bus.subscribe(this.#topic, this.#heard)
  }

  say(said: Said): void {
    this.#bus.publish(this.#topic, { from: this.gallery, said })
  }

  /** The other rooms that are open, the hall first. */
  others(): readonly RoomNews[] {
    const since = this.#now() - KEPT_MS
    for (const [gallery, { at }] of this.#rooms) if (at < since) this.#rooms.delete(gallery)
    return Array.from(this.#rooms.values(), ({ news }) => news).sort(
      (one, other) => one.gallery - other.gallery,
    )
  }

  /** Whether somebody accredited, or with a hand up, is in another room. */
  knows(person: PersonId): boolean {
    return this.others().some(
      ({ accredited, raised }) =>
        accredited.includes(person) || raised.some((seen) => seen.person === person),
    )
  }

  close(): void {
    this.say({ is: 'closed', gallery: this.gallery })
    this.#bus.unsubscribe(this.#topic, this.#heard)
  }
}
