// Somebody's line to send on, as the forwarder holds it: what it carries, and when it was last asked for a whole picture.
import nodeDataChannel, { type PeerConnection, type Track } from 'node-datachannel'
import type { SpeakersOffer } from '../description.ts'
import type { TrackForm } from '../track-form.ts'
import { Allowance } from './allowance.ts'
import { KeptPackets } from './kept-packets.ts'
import { whileOpen } from './while-open.ts'

/** a whole picture costs as much as seconds of a moving one: however many ask, it is made once in this time */
const PICTURE_MS = 500
/** of a picture on the wall: text in it can be read. Bits per second; browsers send less where their line bears less. */
const PICTURE_BITRATE = 2_500_000

export class Speaker {
  readonly form: TrackForm
  readonly payloadType: number
  readonly peer: PeerConnection
  readonly allowance: Allowance
  /** what listeners may ask for again; null: of a voice nothing, it would come too late */
  readonly kept: KeptPackets | null
  #track: Track | null = null
  #askedAt = Number.NEGATIVE_INFINITY
  #asking: ReturnType<typeof setTimeout> | null = null

  constructor(peer: PeerConnection, { form, payloadType }: SpeakersOffer) {
    this.peer = peer
    this.form = form
    this.payloadType = payloadType
    this.allowance = new Allowance(form, performance.now())
    this.kept = form.isVoice ? null : new KeptPackets()
  }

  /** Calls `came` with each packet. */
  take(track: Track, came: (packet: Uint8Array) => void): void {
    this.#track = track
    // tells the browser how much arrives, by which it knows how much to send
    track.setMediaHandler(new nodeDataChannel.RtcpReceivingSession())
    track.onMessage(came)
    if (!this.form.isVoice) track.onOpen(() => whileOpen(track, () => track.requestBitrate(PICTURE_BITRATE)))
  }

  /** Asks for a whole picture, now or as soon as it is time again. */
  askForPicture(): void {
    if (this.form.isVoice || this.#asking !== null) return
    const waitMs = Math.max(0, this.#askedAt + PICTURE_MS - performance.now())
    this.#asking = setTimeout(() => {
      this.#asking = null
      this.#askedAt = performance.now()
      if (this.#track) whileOpen(this.#track, (track) => track.requestKeyframe())
    }, waitMs)
  }

  close(): void {
    if (this.#asking !== null) clearTimeout(this.#asking)
    this.peer.close()
  }
}
