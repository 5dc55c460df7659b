// A LiveKit that answers as a test says, without media: what it was asked, who is in its room, and what it tells them. As pkg/service/rtcservice.go
// and pkg/rtc/participant_signal.go of LiveKit 1.11 do it.
import { createHmac } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import {
  JoinResponse,
  SessionDescription,
  SignalRequest,
  SignalResponse,
  SignalTarget,
  TrackPublishedResponse,
  TrickleRequest,
} from '@livekit/protocol'
import { type WebSocket, WebSocketServer } from 'ws'

export const KEY = { key: 'forum', secret: 'a secret that nobody guesses' }

type Told = SignalResponse['message']

/** One who is in the room. */
export interface Participant {
  readonly grants: Readonly<Record<string, unknown>>
  readonly asked: SignalRequest['message'][]
  tell(message: Told): void
  /** LiveKit offers tracks to who listens: by mid, its id. */
  offer(tracks: Readonly<Record<string, string>>): void
  end(): void
}

const ADDRESS = '{"candidate":"candidate:1 1 udp 1 127.0.0.1 7882 typ host"}'
const described = (kind: 'offer' | 'answer', tracks: Readonly<Record<string, string>>, id: number) => {
  const sections = Object.entries(tracks).map(([mid, track]) => {
    const direction = track === '' ? 'recvonly' : 'sendrecv'
    return `m=audio 9 UDP/TLS/RTP/SAVPF 111 63\r\na=mid:${mid}\r\na=rtpmap:111 opus/48000/2\r\na=rtpmap:63 red/48000/2\r\na=${direction}\r\n`
  })
  const data = 'm=application 9 UDP/DTLS/SCTP webrtc-datachannel\r\na=mid:0\r\na=sendrecv\r\n'
  const midToTrackId = Object.fromEntries(Object.entries(tracks).filter(([, track]) => track !== ''))
  return new SessionDescription({ type: kind, sdp: `v=0\r\n${data}${sections.join('')}`, id, midToTrackId })
}

/** What a pass says; throws for one that this key did not sign. */
function claimsOf(token: string): { exp: number; video: Record<string, unknown> } {
  const [head, claims, signature] = token.split('.')
  const signed = createHmac('sha256', KEY.secret).update(`${head}.${claims}`).digest('base64url')
  if (signed !== signature) throw new Error('signed by nobody')
  return JSON.parse(Buffer.from(claims!, 'base64url').toString())
}

export async function scriptedLiveKit() {
  const rooms = new Map<string, string>()
  const participants: Participant[] = []
  /** what is not done as asked: refused, or left without an answer */
  const refused = new Set<'CreateRoom' | 'rtc' | 'offer' | 'addTrack'>()
  let made = 0
  let lastTrack = 0
  const call = (name: string, asked: { name?: string; names?: string[]; room?: string }): object => {
    if (name === 'CreateRoom') {
      made += 1
      rooms.set(asked.name!, `RM_${made}`)
      return { sid: `RM_${made}` }
    }
    if (name === 'DeleteRoom') rooms.delete(asked.room!)
    if (name !== 'ListRooms') return {}
    return { rooms: asked.names!.flatMap((room) => (rooms.has(room) ? [{ sid: rooms.get(room) }] : [])) }
  }
  const server = createServer(async (request, response) => {
    const name = request.url!.split('/').at(-1)!
    const { video } = claimsOf(request.headers.authorization!.replace('Bearer ', ''))
    const may = name === 'ListRooms' ? video.roomList : video.roomCreate
    const isRefused = !may || refused.has(name as 'CreateRoom')
    response.writeHead(isRefused ? 403 : 200, { 'content-type': 'application/json' })
    response.end(JSON.stringify(isRefused ? { msg: 'no' } : call(name, JSON.parse(await text(request)))))
  })
  const sockets = new WebSocketServer({
    server,
    verifyClient: ({ req }: { req: IncomingMessage }) => !refused.has('rtc') && isAllowed(req),
  })
  const isAllowed = (request: IncomingMessage): boolean => {
    const { exp, video } = claimsOf(tokenOf(request))
    return exp * 1000 > Date.now() && video.roomJoin === true && rooms.has(String(video.room))
  }
  sockets.on('connection', (socket, request) => join(socket, claimsOf(tokenOf(request)).video))
  function join(socket: WebSocket, grants: Participant['grants']): void {
    let offers = 0
    const tell = (message: Told) => socket.send(new SignalResponse({ message }).toBinary())
    const trickle = (target: SignalTarget) =>
      tell({ case: 'trickle', value: new TrickleRequest({ candidateInit: ADDRESS, target, final: true }) })
    const participant: Participant = {
      ...{ grants, asked: [], tell, end: () => socket.terminate() },
      offer(tracks) {
        offers += 1
        tell({ case: 'offer', value: described('offer', tracks, offers) })
      },
    }
    participants.push(participant)
    socket.on('close', () => participants.splice(participants.indexOf(participant), 1))
    socket.on('message', (bytes) => {
      const { message } = SignalRequest.fromBinary(new Uint8Array(bytes as Buffer))
      participant.asked.push(message)
      if (message.case === 'leave') socket.close()
      if (message.case === 'addTrack' && !refused.has('addTrack')) {
        lastTrack += 1
        const value = TrackPublishedResponse.fromJson({ track: { sid: `TR_${lastTrack}` } })
        tell({ case: 'trackPublished', value })
      }
      if (message.case !== 'offer') return
      tell({ case: 'answer', value: described('answer', {}, message.value.id) })
      trickle(SignalTarget.PUBLISHER)
    })
    tell({ case: 'join', value: new JoinResponse() })
    if (!grants.canSubscribe || refused.has('offer')) return
    participant.offer({})
    trickle(SignalTarget.SUBSCRIBER)
  }
  const listen = async (port: number) => {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
  }
  await listen(0)
  const { port } = server.address() as AddressInfo
  return {
    ...{ url: `ws://127.0.0.1:${port}`, ...KEY, rooms, participants, refused },
    /** One who was the `index`-th to come of those who are there. */
    async participant(index: number): Promise<Participant> {
      while (participants[index] === undefined) await once(sockets, 'connection')
      return participants[index]
    },
    /** It dies with all that it has, and is there again. */
    restart() {
      rooms.clear()
      for (const client of sockets.clients) client.terminate()
    },
    async close() {
      for (const client of sockets.clients) client.terminate()
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

const tokenOf = (request: IncomingMessage): string =>
  new URL(request.url!, 'http://localhost').searchParams.get('access_token') ?? ''
