// Forwards voices and pictures: what a speaker sends goes, as it is encoded, to the slots of those who are to hear it, and to nobody else.
import { randomInt } from 'node:crypto'
import nodeDataChannel, { type PeerConnection as Peer, type Track } from 'node-datachannel'
import { listenersAnswer, reachable, speakersOffer } from '../description.ts'
import { gathered } from '../gathered.ts'
import { formOfSlot } from '../track-form.ts'
import { type LineId, SLOTS, type VoiceCount } from '../voice-engine.ts'
import { Again } from './again.ts'
import { offeredTrack } from './offered-track.ts'
import type { Answer, ForwarderSettings, Order } from './orders.ts'
import { asksForPicture, beginsPicture, isControl, payloadTypeOf } from './packets.ts'
import { newSlot, rewrite, type Slot, turnTo } from './slot.ts'
import { Speaker } from './speaker.ts'
import { whileOpen } from './while-open.ts'

const LONGEST_PACKET = 1500

interface Place {
  readonly slot: Slot
  readonly track: Track
}

interface Listener {
  readonly peer: Peer
  readonly places: readonly Place[]
}

export class Forwarder {
  readonly #settings: ForwarderSettings
  readonly #listeners = new Map<LineId, Listener>()
  readonly #speakers = new Map<LineId, Speaker>()
  /** speaker → where they are heard or seen */
  readonly #heardOn = new Map<LineId, Place[]>()
  readonly #scratch = Buffer.alloc(LONGEST_PACKET)
  #taken = 0
  #given = 0

  constructor(settings: ForwarderSettings) {
    this.#settings = settings
  }

  async obey(order: Order): Promise<Answer> {
    if (order.is === 'listen') return this.#listen(order.line)
    if (order.is === 'speak') return this.#speak(order.line, order.sdp)
    if (order.is === 'count') return this.#count()
    if (order.is === 'accept') this.#accept(order.line, order.sdp)
    else if (order.is === 'deafen') this.#deafen(order.line)
    else if (order.is === 'silence') this.#silence(order.line)
    else for (const { lines, slots } of order.routes) for (const line of lines) this.#route(line, slots)
    return null
  }

  close(): void {
    for (const line of [...this.#listeners.keys()]) this.#deafen(line)
    for (const line of [...this.#speakers.keys()]) this.#silence(line)
    nodeDataChannel.cleanup()
  }

  async #listen(line: LineId): Promise<string> {
    this.#deafen(line)
    const peer = this.#peer(`listener ${line}`)
    const places = Array.from({ length: SLOTS }, (_, index) => {
      const slot = newSlot(formOfSlot(index), randomInt(1, 0xffff_ffff))
      const track = peer.addTrack(offeredTrack(index, slot.ssrc))
      if (!slot.form.isVoice) this.#mend({ slot, track })
      return { slot, track }
    })
    const listener: Listener = { peer, places }
    this.#listeners.set(line, listener)
    return this.#described(
      peer,
      () => peer.setLocalDescription('offer'),
      () => this.#listeners.get(line) === listener && this.#deafen(line),
    )
  }

  /** A listener asks again for packets that were lost, and for a whole picture when too many were. */
  #mend({ slot, track }: Place): void {
    const again = new Again(slot, performance.now())
    track.onMessage((packet) => {
      const speaker = slot.speaker === null ? undefined : this.#speakers.get(slot.speaker)
      if (asksForPicture(packet)) speaker?.askForPicture()
      if (speaker?.kept)
        again.answer(packet, speaker.kept, performance.now(), this.#scratch, (out) => {
          if (whileOpen(track, () => track.sendMessageBinary(out))) this.#given += 1
        })
    })
    // who sees it late begins with a whole one
    track.onOpen(() => slot.speaker !== null && this.#speakers.get(slot.speaker)?.askForPicture())
  }

  #accept(line: LineId, sdp: string): void {
    const listener = this.#listeners.get(line)
    if (!listener) throw new Error('there is no line to listen on by this name')
    listener.peer.setRemoteDescription(listenersAnswer(sdp), 'answer')
  }

  async #speak(line: LineId, sdp: string): Promise<string> {
    this.#silence(line)
    const offer = speakersOffer(sdp)
    const speaker = new Speaker(this.#peer(`speaker ${line}`), offer)
    this.#speakers.set(line, speaker)
    // whoever spoke on a line of this name before counted their packets otherwise
    for (const { slot } of this.#heardOn.get(line) ?? []) slot.isNew = true
    speaker.peer.onTrack((track) => speaker.take(track, (packet) => this.#forward(line, speaker, packet)))
    return this.#described(
      speaker.peer,
      () => {
        speaker.peer.setRemoteDescription(offer.sdp, 'offer')
        speaker.peer.setLocalDescription('answer')
      },
      () => this.#speakers.get(line) === speaker && this.#silence(line),
    )
  }

  /** What our side says, for who comes to it. `failed`: a line that cannot be described is none. */
  async #described(peer: Peer, describe: () => void, failed: () => void): Promise<string> {
    try {
      const sdp = await gathered(peer, describe, 'no address could be found for voice')
      return reachable(sdp, this.#settings.address, this.#settings.port)
    } catch (error) {
      failed()
      throw error
    }
  }

  #forward(line: LineId, speaker: Speaker, packet: Uint8Array): void {
    if (packet.length < 12 || packet.length > LONGEST_PACKET || isControl(packet)) return
    if (payloadTypeOf(packet) !== speaker.payloadType) return
    this.#taken += 1
    const heardOn = this.#heardOn.get(line)
    // packets that were on their way when the line was closed
    if (!heardOn || this.#speakers.get(line) !== speaker) return
    const nowMs = performance.now()
    if (!speaker.allowance.take(packet.length, nowMs)) return
    speaker.kept?.keep(packet)
    const isWhole = !speaker.form.isVoice && beginsPicture(packet)
    const out = this.#scratch.subarray(0, packet.length)
    for (const { slot, track } of heardOn) {
      if (slot.form !== speaker.form || !track.isOpen()) continue
      if (slot.isNew && !slot.form.isVoice && !isWhole) {
        speaker.askForPicture()
        continue
      }
      rewrite(slot, packet, out, nowMs)
      if (whileOpen(track, () => track.sendMessageBinary(out))) this.#given += 1
    }
  }

  #route(line: LineId, wanted: readonly (LineId | null)[]): void {
    const listener = this.#listeners.get(line)
    if (!listener) return
    listener.places.forEach((place, index) => {
      const speaker = wanted[index] ?? null
      if (place.slot.speaker === speaker) return
      this.#unhear(place.slot)
      turnTo(place.slot, speaker)
      if (speaker === null) return
      const heardOn = this.#heardOn.get(speaker) ?? []
      heardOn.push(place)
      this.#heardOn.set(speaker, heardOn)
      this.#speakers.get(speaker)?.askForPicture()
    })
  }

  #unhear(slot: Slot): void {
    if (slot.speaker === null) return
    const left = (this.#heardOn.get(slot.speaker) ?? []).filter((heard) => heard.slot !== slot)
    if (left.length > 0) this.#heardOn.set(slot.speaker, left)
    else this.#heardOn.delete(slot.speaker)
  }

  #deafen(line: LineId): void {
    const listener = this.#listeners.get(line)
    if (!listener) return
    this.#listeners.delete(line)
    for (const { slot } of listener.places) this.#unhear(slot)
    listener.peer.close()
  }

  #silence(line: LineId): void {
    this.#speakers.get(line)?.close()
    this.#speakers.delete(line)
  }

  #count(): VoiceCount {
    return {
      ...{ taken: this.#taken, given: this.#given },
      ...{ listening: this.#listeners.size, speaking: this.#speakers.size },
    }
  }

  #peer(name: string): Peer {
    const { port, bind } = this.#settings
    return new nodeDataChannel.PeerConnection(name, {
      iceServers: [],
      // all lines share one UDP port
      enableIceUdpMux: true,
      portRangeBegin: port,
      portRangeEnd: port,
      disableAutoNegotiation: true,
      ...(bind === null ? {} : { bindAddress: bind }),
    })
  }
}
