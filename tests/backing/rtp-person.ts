// A person on the lines of voice without a browser: sends numbered packets, counts what comes on each slot, and measures how late.
import nodeDataChannel, {
  type Audio,
  type PeerConnection as Peer,
  type Track,
  type Video,
} from 'node-datachannel'
import { asksForPicture } from '../../server/voice/forwarder/packets.ts'
import { SLOTS, type Tracks, type VoiceEngine } from '../../server/voice/voice-engine.ts'

const { PeerConnection } = nodeDataChannel

/** ms between two packets, and samples in one */
export const PACKET_MS = 20
const SAMPLES = 960
const HEAD = 12
/** who sent it (4 bytes), which one (4), and when (8, ms) stand where sound would be */
const BODY = 60
const SSRC = 0x51_7e_00_01

export interface Heard {
  readonly slot: string
  readonly ssrc: number
  readonly from: number
  readonly number: number
  readonly sequence: number
  readonly timestamp: number
  /** by clockMs */
  readonly saidAt: number
  readonly lateMs: number
}

/** Milliseconds since 1970, the same for all processes of this machine. */
export const clockMs = (): number => performance.timeOrigin + performance.now()

/** A listener may have no tracks at first: like a browser, it is ready for those that come. */
const newPeer = (name: string): Peer =>
  new PeerConnection(name, { iceServers: [], forceMediaTransport: true })

/** An answer or offer of a peer with all its addresses. */
const described = (peer: Peer): Promise<string> =>
  new Promise((resolve) => {
    peer.onGatheringStateChange((state) => {
      if (state === 'complete') resolve(peer.localDescription()!.sdp)
    })
  })

const connected = (peer: Peer): Promise<void> =>
  new Promise((resolve, reject) => {
    peer.onStateChange((state) => {
      if (state === 'connected') resolve()
      if (state === 'failed') reject(new Error('the line failed'))
    })
  })

/**
 * Sets it without its addresses, and returns how to add them when both sides know each other: on one machine keys would be exchanged
 * before it is known whose they are to be.
 */
function setRemote(peer: Peer, sdp: string, type: 'offer' | 'answer'): () => void {
  peer.setRemoteDescription(sdp.replace(/^a=(?:candidate|end-of-candidates).*\r?\n/gm, ''), type)
  const mid = sdp.match(/^a=mid:(\S+)/m)![1]!
  const addresses = sdp.match(/^a=candidate:.*$/gm) ?? []
  return () => {
    for (const address of addresses) peer.addRemoteCandidate(address.trim(), mid)
  }
}

/** Where sound or a picture begins: after the header, and after an extension of it. */
const bodyAt = (packet: Buffer): number =>
  (packet[0]! & 0x10) === 0 ? HEAD : HEAD + 4 + 4 * packet.readUInt16BE(HEAD + 2)

export interface Ear {
  readonly heard: Heard[]
  close(): void
}

/** A line to listen on, connected; what it carries is kept. */
export async function openEar(engine: Pick<VoiceEngine, 'listen' | 'accept'>, line: string): Promise<Ear> {
  const heard: Heard[] = []
  const close = await openListener(engine, line, (packet, slot) => {
    const saidAt = saidAtOf(packet)
    heard.push({
      slot,
      saidAt,
      ssrc: packet.readUInt32BE(8),
      from: packet.readUInt32BE(bodyAt(packet)),
      number: packet.readUInt32BE(bodyAt(packet) + 4),
      sequence: packet.readUInt16BE(2),
      timestamp: packet.readUInt32BE(4),
      lateMs: clockMs() - saidAt,
    })
  })
  return { heard, close }
}

/** When a packet was said, by clockMs. */
export const saidAtOf = (packet: Buffer): number => packet.readDoubleBE(bodyAt(packet) + 8)

/** An engine may end with it what it sends of somebody: an Opus frame of silence, of nobody. */
const SILENCE = 0xf8_ff_fe_00

/** A line to listen on, connected; `came` gets each packet, with the slot. Resolves to how to close it. */
export async function openListener(
  engine: Pick<VoiceEngine, 'listen' | 'accept'>,
  line: string,
  came: (packet: Buffer, slot: string) => void,
): Promise<() => void> {
  const peer = newPeer(`ear ${line}`)
  // one that nobody holds is collected as garbage, and nothing comes on it any more
  const tracks: Track[] = []
  let mids: Tracks['mids'] = Array.from({ length: SLOTS }, (_, slot) => `s${slot}`)
  peer.onTrack((track: Track) => {
    tracks.push(track)
    const mid = track.mid()
    track.onMessage((packet) => {
      if (packet.length < HEAD + 16 || (packet[1]! >= 192 && packet[1]! <= 223)) return
      if (packet.readUInt32BE(bodyAt(packet)) === SILENCE) return
      if (mids.includes(mid)) came(packet, `s${mids.indexOf(mid)}`)
    })
  })
  const moved = (told: Tracks): void => {
    mids = told.mids
    if (told.offer === null || peer.state() === 'closed') return
    setRemote(peer, told.offer, 'offer')
    // it is closed by the house while it answers
    void engine.accept(line, peer.localDescription()!.sdp).catch(() => undefined)
  }
  const answered = described(peer)
  const isConnected = connected(peer)
  const found = setRemote(peer, await engine.listen(line, moved), 'offer')
  await engine.accept(line, await answered)
  found()
  await isConnected
  return () => {
    tracks.length = 0
    peer.close()
  }
}

/** As it is said now. */
export function packetOf(from: number, number: number): Buffer {
  const packet = Buffer.alloc(HEAD + BODY)
  packet[0] = 0x80
  packet[1] = 111
  packet.writeUInt16BE(number & 0xffff, 2)
  packet.writeUInt32BE((number * SAMPLES) >>> 0, 4)
  packet.writeUInt32BE((SSRC + from) >>> 0, 8)
  packet.writeUInt32BE(from, HEAD)
  packet.writeUInt32BE(number, HEAD + 4)
  packet.writeDoubleBE(clockMs(), HEAD + 8)
  return packet
}

export interface Mouth {
  /** Says one packet now. */
  say(): void
  /** packets said so far */
  said(): number
  close(): void
}

/** A line to speak on, connected; `from` stands in every packet. */
export async function openMouth(
  engine: Pick<VoiceEngine, 'speak'>,
  line: string,
  from: number,
): Promise<Mouth> {
  const audio = new nodeDataChannel.Audio('0', 'SendOnly')
  audio.addAudioCodec(111, 'opus', 'minptime=10;useinbandfec=1')
  audio.addSSRC(SSRC + from, 'mouth', 'mouth', 'mouth')
  return openSending(engine, line, audio, { ssrc: SSRC + from, payloadType: 111, mark: () => from })
}

/** VP8 (RFC 7741) in a packet's first bytes: a whole picture, or what has changed since */
export const WHOLE = 0x1000_0000
export const CHANGE = 0x1001_0000

/** A line to show pictures on, connected: a whole one first and whenever it is asked for one. WHOLE or CHANGE stands where `from` does. */
export async function openCamera(engine: Pick<VoiceEngine, 'speak'>, line: string): Promise<Mouth> {
  const video = new nodeDataChannel.Video('0', 'SendOnly')
  video.addVP8Codec(96)
  video.addSSRC(SSRC, 'camera', 'camera', 'camera')
  let isWhole = true
  const mark = (): number => {
    const mark = isWhole ? WHOLE : CHANGE
    isWhole = false
    return mark
  }
  const form = { ssrc: SSRC, payloadType: 96, mark }
  return openSending(engine, line, video, form, (packet) => {
    if (asksForPicture(packet)) isWhole = true
  })
}

interface SendForm {
  readonly ssrc: number
  readonly payloadType: number
  /** what stands where sound or a picture would be */
  mark(): number
}

async function openSending(
  engine: Pick<VoiceEngine, 'speak'>,
  line: string,
  offer: Audio | Video,
  { ssrc, payloadType, mark }: SendForm,
  controlled: (packet: Uint8Array) => void = () => undefined,
): Promise<Mouth> {
  const peer = newPeer(`mouth ${line}`)
  const track = peer.addTrack(offer)
  track.onMessage(controlled)
  const offered = described(peer)
  const isConnected = connected(peer)
  peer.setLocalDescription('offer')
  setRemote(peer, await engine.speak(line, await offered), 'answer')()
  await isConnected
  let number = 0
  return {
    said: () => number,
    say() {
      const packet = packetOf(mark(), number)
      packet[1] = payloadType
      packet.writeUInt32BE(ssrc >>> 0, 8)
      number += 1
      if (track.isOpen()) track.sendMessageBinary(packet)
    },
    close: () => peer.close(),
  }
}

/** Says a packet every 20 ms until `isDone`, at most for `mostMs`. */
export async function talk(mouths: readonly Mouth[], isDone: () => boolean, mostMs = 4000): Promise<void> {
  const until = performance.now() + mostMs
  while (!isDone() && performance.now() < until) {
    for (const mouth of mouths) mouth.say()
    await new Promise((resolve) => setTimeout(resolve, PACKET_MS))
  }
}
