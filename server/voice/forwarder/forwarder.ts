// Forwards voices: what a speaker sends goes, as it is encoded, to the slots of those who are to hear it, and to nobody else.
import { randomInt } from 'node:crypto'
import nodeDataChannel, { type PeerConnection as Peer, type Track } from 'node-datachannel'
import { type LineId, SLOTS, type VoiceCount } from '../voice-engine.ts'
import type { ForwarderSettings, Order } from './orders.ts'
import { isControl, newSlot, rewrite, type Slot, turnTo } from './slot.ts'

const { PeerConnection, Audio } = nodeDataChannel

/** Opus, as browsers number it */
const OPUS = 111
/** mono, with what mends a lost packet from the next one */
const OPUS_FORM = 'minptime=10;useinbandfec=1;stereo=0'
const GATHER_MS = 3000
const LONGEST_PACKET = 1500

interface Listener {
  readonly peer: Peer
  readonly slots: readonly Slot[]
  readonly tracks: readonly Track[]
}

interface Speaker {
  readonly peer: Peer
  /** what comes in on a track that nobody holds ends when memory is tidied */
  readonly tracks: Track[]
}

export class Forwarder {
  readonly #settings: ForwarderSettings
  readonly #listeners = new Map<LineId, Listener>()
  readonly #speakers = new Map<LineId, Speaker>()
  /** also of lines that are not there yet */
  readonly #routes = new Map<LineId, readonly (LineId | null)[]>()
  /** speaker → the slots on which they are heard, with their tracks */
  readonly #heardOn = new Map<LineId, { readonly slot: Slot; readonly track: Track }[]>()
  readonly #scratch = Buffer.alloc(LONGEST_PACKET)
  #taken = 0
  #given = 0

  constructor(settings: ForwarderSettings) {
    this.#settings = settings
  }

  async obey(order: Order): Promise<string | VoiceCount | null> {
    if (order.is === 'listen') return this.#listen(order.line)
    if (order.is === 'speak') return this.#speak(order.line, order.sdp)
    if (order.is === 'count') return this.#count()
    if (order.is === 'accept') this.#accept(order.line, order.sdp)
    else if (order.is === 'route') this.#route(order.line, order.slots)
    else if (order.is === 'deafen') this.#deafen(order.line)
    else this.#silence(order.line)
    return null
  }

  close(): void {
    for (const line of [...this.#listeners.keys()]) this.#deafen(line)
    for (const line of [...this.#speakers.keys()]) this.#silence(line)
    nodeDataChannel.cleanup()
  }

  async #listen(line: LineId): Promise<string> {
    const routed = this.#routes.get(line)
    this.#deafen(line)
    const peer = this.#peer(`listener ${line}`)
    const slots = Array.from({ length: SLOTS }, () => newSlot(randomInt(1, 0xffff_ffff)))
    const tracks = slots.map(({ ssrc }, index) => {
      const audio = new Audio(`s${index}`, 'SendOnly')
      audio.addAudioCodec(OPUS, 'opus', OPUS_FORM)
      audio.addSSRC(ssrc, 'majlis', `s${index}`, `s${index}`)
      return peer.addTrack(audio)
    })
    this.#listeners.set(line, { peer, slots, tracks })
    if (routed) this.#route(line, routed)
    const offered = described(peer)
    peer.setLocalDescription('offer')
    return this.#reachable(await offered)
  }

  #accept(line: LineId, sdp: string): void {
    const listener = this.#listeners.get(line)
    if (!listener) throw new Error('there is no line to listen on by this name')
    listener.peer.setRemoteDescription(sdp, 'answer')
  }

  async #speak(line: LineId, sdp: string): Promise<string> {
    this.#silence(line)
    const peer = this.#peer(`speaker ${line}`)
    const tracks: Track[] = []
    this.#speakers.set(line, { peer, tracks })
    peer.onTrack((track) => {
      tracks.push(track)
      track.onMessage((packet) => this.#forward(line, packet))
    })
    const answered = described(peer)
    peer.setRemoteDescription(sdp, 'offer')
    peer.setLocalDescription('answer')
    return this.#reachable(await answered)
  }

  #forward(line: LineId, packet: Uint8Array): void {
    if (packet.length < 12 || packet.length > LONGEST_PACKET || isControl(packet)) return
    this.#taken += 1
    const heardOn = this.#heardOn.get(line)
    if (!heardOn || !this.#speakers.has(line)) return
    const out = this.#scratch.subarray(0, packet.length)
    for (const { slot, track } of heardOn) {
      if (!track.isOpen()) continue
      rewrite(slot, packet, out)
      track.sendMessageBinary(out)
      this.#given += 1
    }
  }

  #route(line: LineId, wanted: readonly (LineId | null)[]): void {
    this.#routes.set(line, wanted)
    const listener = this.#listeners.get(line)
    if (!listener) return
    listener.slots.forEach((slot, index) => {
      const speaker = wanted[index] ?? null
      if (slot.speaker === speaker) return
      this.#unhear(slot)
      turnTo(slot, speaker)
      if (speaker === null) return
      const heardOn = this.#heardOn.get(speaker) ?? []
      heardOn.push({ slot, track: listener.tracks[index]! })
      this.#heardOn.set(speaker, heardOn)
    })
  }

  #unhear(slot: Slot): void {
    if (slot.speaker === null) return
    const left = (this.#heardOn.get(slot.speaker) ?? []).filter((heard) => heard.slot !== slot)
    if (left.length > 0) this.#heardOn.set(slot.speaker, left)
    else this.#heardOn.delete(slot.speaker)
  }

  #deafen(line: LineId): void {
    this.#routes.delete(line)
    const listener = this.#listeners.get(line)
    if (!listener) return
    this.#listeners.delete(line)
    for (const slot of listener.slots) this.#unhear(slot)
    listener.peer.close()
  }

  #silence(line: LineId): void {
    this.#speakers.get(line)?.peer.close()
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
    return new PeerConnection(name, {
      iceServers: [],
      // all lines share one UDP port
      enableIceUdpMux: true,
      portRangeBegin: port,
      portRangeEnd: port,
      disableAutoNegotiation: true,
      ...(bind === null ? {} : { bindAddress: bind }),
    })
  }

  /** Behind an address translation the machine does not know its own address: it is told. */
  #reachable(sdp: string): string {
    const { address, port } = this.#settings
    if (address === null) return sdp
    const candidate = `a=candidate:9 1 UDP 2122317823 ${address} ${port} typ host`
    return sdp.replace(/\r\na=candidate:/, `\r\n${candidate}\r\na=candidate:`)
  }
}

/** The description with all addresses, once they are gathered. Rejects when that takes too long. */
function described(peer: Peer): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no address could be found for voice')), GATHER_MS)
    peer.onGatheringStateChange((state) => {
      if (state !== 'complete') return
      clearTimeout(timer)
      resolve(peer.localDescription()?.sdp ?? '')
    })
  })
}
