// Somebody's line to listen on at LiveKit: a participant who subscribes to what the house lets them hear. With every change of that LiveKit
// describes the line anew, and says which track is what.
import { SessionDescription, SignalTarget, UpdateSubscription } from '@livekit/protocol'
import { listenersAnswer } from '../description.ts'
import type { Tracks } from '../voice-engine.ts'
import { addressOf, offerToListener, usable } from './descriptions.ts'
import type { Heard, SignalLine } from './signal-line.ts'

const OFFER_MS = 5000

/** By slot, LiveKit's id of a track. */
export type Wanted = readonly (string | null)[]

export class LiveKitListener {
  readonly #moved: (tracks: Tracks) => void
  readonly #first = Promise.withResolvers<void>()
  #line: SignalLine | null = null
  #addresses: readonly string[] = []
  #offer: SessionDescription | null = null
  /** waits for the listener's answer */
  #isAsked = false
  #wanted: Wanted = []
  #subscribed: ReadonlySet<string> = new Set()
  /** by track, as the last offer says */
  #mids: ReadonlyMap<string, string> = new Map()
  #told: readonly (string | null)[] = []

  constructor(moved: (tracks: Tracks) => void) {
    this.#moved = moved
    // nobody may wait for it any more
    this.#first.promise.catch(() => undefined)
  }

  /** The offer with which it begins. Rejects with a sentence when LiveKit makes none. */
  async open(line: SignalLine): Promise<string> {
    this.#line = line
    const timer = setTimeout(() => this.end(), OFFER_MS)
    try {
      await this.#first.promise
      this.#isAsked = true
      return offerToListener(this.#offer!.sdp, this.#addresses)
    } finally {
      clearTimeout(timer)
    }
  }

  hear(message: Heard): void {
    if (message.case === 'offer') this.#offered(message.value)
    if (message.case !== 'trickle' || message.value.target !== SignalTarget.SUBSCRIBER) return
    this.#addresses = [...this.#addresses, ...addressOf(message.value)]
    if (message.value.final) this.#first.resolve()
  }

  /** Throws a sentence when it answers nothing, or cannot be used. */
  accept(answer: string): void {
    if (!this.#isAsked) throw new Error('Voice: there is no offer to answer on this line')
    const sdp = listenersAnswer(usable(answer))
    this.#isAsked = false
    this.#line?.say({
      case: 'answer',
      value: new SessionDescription({ type: 'answer', sdp, id: this.#offer!.id }),
    })
  }

  want(wanted: Wanted): void {
    this.#wanted = wanted
    const tracks = new Set(wanted.filter((track) => track !== null))
    this.#subscribe(
      false,
      [...this.#subscribed].filter((track) => !tracks.has(track)),
    )
    this.#subscribe(
      true,
      [...tracks].filter((track) => !this.#subscribed.has(track)),
    )
    this.#subscribed = tracks
    const mids = this.#midsNow()
    // where something comes from elsewhere, and LiveKit has nothing to say of it
    if (mids.some((mid, slot) => mid !== null && mid !== this.#told[slot])) this.#tell(null)
  }

  /** LiveKit makes no offer any more. Harmless twice. */
  end(): void {
    this.#first.reject(new Error('Voice: LiveKit does not describe the line'))
  }

  close(): void {
    this.end()
    this.#line?.close()
  }

  #offered(offer: SessionDescription): void {
    const isFirst = this.#offer === null
    this.#offer = offer
    this.#mids = new Map(Object.entries(offer.midToTrackId).map(([mid, track]) => [track, mid]))
    if (isFirst) return
    this.#isAsked = true
    this.#tell(offerToListener(offer.sdp, this.#addresses))
  }

  #midsNow(): readonly (string | null)[] {
    return this.#wanted.map((track) => (track === null ? null : (this.#mids.get(track) ?? null)))
  }

  #tell(offer: string | null): void {
    this.#told = this.#midsNow()
    this.#moved({ offer, mids: this.#told })
  }

  #subscribe(subscribe: boolean, trackSids: string[]): void {
    if (trackSids.length === 0) return
    this.#line?.say({ case: 'subscription', value: new UpdateSubscription({ trackSids, subscribe }) })
  }
}
