// Listens on lines as a browser would, and writes each turn of each speaker to a file of its own. It knows lines, slots and names of
// files; who speaks the house knows.
import { randomInt } from 'node:crypto'
import nodeDataChannel, { type PeerConnection as Peer, type Track } from 'node-datachannel'
import { gathered } from '../gathered.ts'
import { AUDIO_SLOTS, type Tracks } from '../voice-engine.ts'
import type { RecorderNews, RecorderOrder, RecorderSettings } from './orders.ts'
import { Turn } from './turn.ts'

const { PeerConnection } = nodeDataChannel

/** where the engine is reached */
const ADDRESS = /^a=candidate:.*$/gm
const ADDRESSES = /^a=(?:candidate|end-of-candidates).*\r?\n/gm
/** by which all tracks go one way to the engine */
const FIRST_MID = /^a=mid:(\S+)/m

interface Open {
  readonly file: string
  readonly turn: Turn
}

interface Line {
  readonly peer: Peer
  /** a track that nobody holds is tidied away with the memory, and nothing comes on it any more */
  readonly tracks: Track[]
  /** the engine's offer, until it may be reached */
  readonly offer: string
  /** by slot, its track */
  mids: Tracks['mids']
  /** by slot */
  readonly open: Map<number, Open>
}

export class Recorder {
  readonly #settings: RecorderSettings
  readonly #tell: (news: RecorderNews) => void
  readonly #lines = new Map<string, Line>()
  /** ms of a steady clock */
  readonly #now: () => number

  constructor(
    settings: RecorderSettings,
    tell: (news: RecorderNews) => void,
    now: () => number = () => performance.now(),
  ) {
    this.#settings = settings
    this.#tell = tell
    this.#now = now
  }

  /** The answer to an offer, or null where none is wanted. Rejects with a sentence. */
  async obey(order: RecorderOrder): Promise<string | null> {
    if (order.is === 'open') return this.#open(order.line, order.sdp)
    if (order.is === 'move') return this.#move(order.line, order)
    if (order.is === 'reach') this.#reach(order.line)
    else if (order.is === 'turn') this.#turnTo(order.line, order.slot, order.file)
    else this.#close(order.line)
    return null
  }

  close(): void {
    for (const line of [...this.#lines.keys()]) this.#close(line)
    nodeDataChannel.cleanup()
  }

  async #open(name: string, sdp: string): Promise<string> {
    this.#close(name)
    const { bind } = this.#settings
    const peer = new PeerConnection(name, {
      iceServers: [],
      // tracks may come later than the line does
      forceMediaTransport: true,
      ...(bind === null ? {} : { bindAddress: bind }),
    })
    const mids = Array.from({ length: AUDIO_SLOTS }, (_, slot) => `s${slot}`)
    const line: Line = { peer, tracks: [], offer: sdp, mids, open: new Map() }
    this.#lines.set(name, line)
    peer.onTrack((track) => {
      line.tracks.push(track)
      const mid = track.mid()
      track.onMessage((packet) => this.#take(line, line.mids.indexOf(mid), packet))
    })
    peer.onStateChange((state) => {
      if (state === 'failed' && this.#lines.get(name) === line) this.#tell({ is: 'lost', line: name })
    })
    try {
      return await gathered(
        peer,
        () => peer.setRemoteDescription(sdp.replace(ADDRESSES, ''), 'offer'),
        'no address could be found to record from',
      )
    } catch (error) {
      if (this.#lines.get(name) === line) this.#close(name)
      throw error
    }
  }

  #reach(name: string): void {
    const line = this.#lines.get(name)
    if (!line) return
    const mid = FIRST_MID.exec(line.offer)?.[1] ?? ''
    for (const address of line.offer.match(ADDRESS) ?? []) line.peer.addRemoteCandidate(address.trim(), mid)
  }

  /** A line that was closed meanwhile answers nothing. */
  #move(name: string, { offer, mids }: Tracks): string | null {
    const line = this.#lines.get(name)
    if (!line) return null
    if (offer !== null) line.peer.setRemoteDescription(offer.replace(ADDRESSES, ''), 'offer')
    line.mids = mids
    return offer === null ? null : (line.peer.localDescription()?.sdp ?? null)
  }

  #take({ open }: Line, slot: number, packet: Uint8Array): void {
    const found = open.get(slot)
    if (!found) return
    const { file, turn } = found
    const isFirst = !turn.hasBegun
    const bytes = turn.take(packet, this.#now())
    if (isFirst && turn.hasBegun) this.#tell({ is: 'begun', file })
    if (bytes.length > 0) this.#tell({ is: 'bytes', file, bytes })
  }

  #turnTo(name: string, slot: number, file: string | null): void {
    const line = this.#lines.get(name)
    if (!line) {
      if (file !== null) this.#tell({ is: 'ended', file })
      return
    }
    this.#end(line, slot)
    if (file !== null) line.open.set(slot, { file, turn: new Turn(randomInt(0xffff_ffff), this.#now()) })
  }

  #end({ open }: Line, slot: number): void {
    const found = open.get(slot)
    if (!found) return
    open.delete(slot)
    const bytes = found.turn.end()
    if (bytes.length > 0) this.#tell({ is: 'bytes', file: found.file, bytes })
    this.#tell({ is: 'ended', file: found.file })
  }

  #close(name: string): void {
    const line = this.#lines.get(name)
    if (!line) return
    this.#lines.delete(name)
    for (const slot of [...line.open.keys()]) this.#end(line, slot)
    line.peer.close()
  }
}
