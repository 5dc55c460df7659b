// Loaded into a forum and its forwarder before their own code: counts what is handed to the lines of listeners, by the stream on which it
// goes out and by who said it. Knows nothing of the forwarder's own books.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import nodeDataChannel, { type PeerConnection as Peer, type Track } from 'node-datachannel'

/** in its own address: a process of the house has nothing of the house's environment but how Node runs */
const file = new URL(import.meta.url).searchParams.get('into')
const EVERY_MS = 100
const HEAD = 12
/** In front of the code of a forum; what it sees goes into the file. */
export const witnessInto = (into: string): string =>
  `${new URL(import.meta.url).href}?into=${encodeURIComponent(into)}`

/** "SSRC from" → packets */
export type Witnessed = Readonly<Record<string, number>>

/** Nothing before the forwarder's first packet. */
export const readWitnessed = (from: string): Witnessed => JSON.parse(readFileSync(from, 'utf8') || '{}')

function watch(into: string): void {
  const counts: Record<string, number> = {}
  let isNew = false
  const note = (packet: Buffer): void => {
    // reports of RTCP share the line
    if (packet.length < HEAD + 4 || (packet[1]! >= 192 && packet[1]! <= 223)) return
    const pair = `${packet.readUInt32BE(8)} ${packet.readUInt32BE(HEAD)}`
    counts[pair] = (counts[pair] ?? 0) + 1
    isNew = true
  }
  const { PeerConnection } = nodeDataChannel
  nodeDataChannel.PeerConnection = class extends PeerConnection {
    override addTrack(media: Parameters<Peer['addTrack']>[0]): Track {
      const track = super.addTrack(media)
      const send = track.sendMessageBinary.bind(track)
      const value = (packet: Buffer): boolean => {
        note(packet)
        return send(packet)
      }
      return Object.defineProperty(track, 'sendMessageBinary', { value })
    }
  }
  setInterval(() => {
    // what only garbage collection brings to light comes at once (with --expose-gc)
    globalThis.gc?.()
    if (isNew) writeFileSync(into, JSON.stringify(counts))
    isNew = false
  }, EVERY_MS).unref()
}

if (file !== null && path.basename(process.argv[1] ?? '') === 'forwarder-process.ts') watch(file)
