// Somebody's line to listen on at LiveKit: a participant who subscribes to what the house lets them hear. With every change of that LiveKit
// describes the line anew, and says which track is what.
import { SessionDescription, SignalTarget, UpdateSubscription } from '@livekit/protocol'
import { listenersAnswer } from '../description.ts'
import type { Tracks } from '../voice-engine.ts'
import { addressOf, answerToLiveKit, offerToListener, usable } from './descriptions.ts'
import type { Heard, SignalLine } from './signal-line.ts'

const OFFER_MS = 5000
/** LiveKit makes no offer where nothing changes after all: what waits for one goes on */
const OVERDUE_MS = 2000

/** By slot, LiveKit's id of a track. */
export type Wanted = readonly (string | null)[]

export class LiveKitListener {
  readonly #moved: (tracks: Tracks) => void
  readonly #first = Promise.withResolvers<void>()
  #line: SignalLine | null = null
  #addresses: readonly string[] = []
  #offer: SessionDescription | null = null
  /** what waits for the listener's answer */
  #asked: SessionDescription | null = null
  #wanted: Wanted = []
  readonly #subscribed = new Set<string>()
  #overdue: ReturnType<typeof setTimeout> | undefined
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
      return this.#ask(this.#offer!)
    } finally {
      clearTimeout(timer)
    }
  }

  hear(message: Heard): void {
    if (message.case === 'offer') this.#offered(message.value)
    if (message.case === 'subscriptionResponse') this.#failed(message.value.trackSid)
    if (message.case !== 'trickle' || message.value.target !== SignalTarget.SUBSCRIBER) return
    this.#addresses = [...this.#addresses, ...addressOf(message.value)]
    if (message.value.final) this.#first.resolve()
  }

  /** Throws a sentence when it answers nothing, or cannot be used. */
  accept(answer: string): void {
    if (this.#asked === null) throw new Error('Voice: there is no offer to answer on this line')
    const sdp = answerToLiveKit(listenersAnswer(usable(answer)), this.#asked.sdp)
    const { id } = this.#asked
    this.#asked = null
    this.#line?.say({ case: 'answer', value: new SessionDescription({ type: 'answer', sdp, id }) })
    if (this.#isSettled()) this.#subscribeNew()
  }

  /**
   * What is not wanted any more ends at once. What comes anew waits until LiveKit's offer of the change before is answered: a track takes the
   * place of one that ended only then, and the description would become longer with every change that does not wait.
   */
  want(wanted: Wanted): void {
    const wasSettled = this.#isSettled()
    this.#wanted = wanted
    const mids = this.#midsNow()
    // where something comes from elsewhere, and LiveKit may have nothing to say of it
    if (mids.some((mid, slot) => mid !== null && mid !== this.#told[slot])) this.#tell(null)
    this.#subscribe(
      false,
      [...this.#subscribed].filter((track) => !wanted.includes(track)),
    )
    if (wasSettled) this.#subscribeNew()
  }

  /** LiveKit makes no offer any more. Harmless twice. */
  end(): void {
    this.#first.reject(new Error('Voice: LiveKit does not describe the line'))
  }

  close(): void {
    this.end()
    clearTimeout(this.#overdue)
    this.#line?.close()
  }

  #offered(offer: SessionDescription): void {
    const isFirst = this.#offer === null
    this.#offer = offer
    this.#mids = new Map(Object.entries(offer.midToTrackId).map(([mid, track]) => [track, mid]))
    if (!isFirst) this.#tell(this.#ask(offer))
  }

  #ask(offer: SessionDescription): string {
    this.#asked = offer
    return offerToListener(offer.sdp, this.#addresses)
  }

  #midsNow(): readonly (string | null)[] {
    const midOf = (track: string) => (this.#subscribed.has(track) ? (this.#mids.get(track) ?? null) : null)
    return this.#wanted.map((track) => track && midOf(track))
  }

  #tell(offer: string | null): void {
    this.#told = this.#midsNow()
    this.#moved({ offer, mids: this.#told })
  }

  /** What the last offer has is still wanted, and it is answered. */
  #isSettled(): boolean {
    return this.#asked === null && [...this.#mids.keys()].every((track) => this.#subscribed.has(track))
  }

  /** LiveKit waits for the first packet of a track, for a minute: then it is asked again. */
  #failed(track: string): void {
    if (this.#subscribed.delete(track)) this.#later()
  }

  #later(): void {
    clearTimeout(this.#overdue)
    this.#overdue = setTimeout(() => this.#subscribeNew(), OVERDUE_MS)
  }

  #subscribeNew(): void {
    const tracks = new Set(this.#wanted.filter((track) => track !== null))
    this.#subscribe(
      true,
      [...tracks].filter((track) => !this.#subscribed.has(track)),
    )
  }

  #subscribe(subscribe: boolean, trackSids: string[]): void {
    if (trackSids.length === 0) return
    for (const track of trackSids)
      if (subscribe) this.#subscribed.add(track)
      else this.#subscribed.delete(track)
    this.#line?.say({ case: 'subscription', value: new UpdateSubscription({ trackSids, subscribe }) })
    this.#later()
  }
}
