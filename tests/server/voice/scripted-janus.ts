// A Janus that answers as a test says: what it was asked, what of ours is left at it, and requests that it fails or leaves without an answer.
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { WebSocketServer } from 'ws'

interface Request {
  readonly janus: string
  readonly transaction: string
  readonly handle_id?: number
  readonly body?: { readonly request: string; readonly room?: number }
}

/** 'attach', 'create a session', or what the plugin is asked */
const nameOf = ({ janus, body }: Request): string => body?.request ?? `${janus}`

export type Answering = 'as asked' | 'an error' | 'nothing'

export async function scriptedJanus() {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1', handleProtocols: () => 'janus-protocol' })
  await once(server, 'listening')
  const handles = new Set<number>()
  const rooms = new Set<number>()
  const script = new Map<string, Answering>()
  const withheld: (() => void)[] = []
  let lastHandle = 0
  const answerOf = ({ janus, handle_id, body }: Request): object => {
    if (janus === 'create') return { janus: 'success', data: { id: 1 } }
    if (janus === 'attach') {
      lastHandle += 1
      handles.add(lastHandle)
      return { janus: 'success', data: { id: lastHandle } }
    }
    if (janus === 'detach') handles.delete(handle_id!)
    if (body?.request === 'create') rooms.add(body.room!)
    if (body?.request === 'destroy') rooms.delete(body.room!)
    const jsep = { type: 'answer', sdp: 'v=0' }
    const data = body?.request === 'listparticipants' ? { participants: [{ id: 7 }] } : {}
    return { janus: 'success', sender: handle_id, plugindata: { data }, jsep }
  }
  server.on('connection', (socket) => {
    socket.on('message', (bytes) => {
      const request = JSON.parse(String(bytes)) as Request
      const how = script.get(nameOf(request)) ?? 'as asked'
      const say = (answer: object) =>
        socket.send(JSON.stringify({ ...answer, transaction: request.transaction }))
      if (how === 'an error') say({ janus: 'error', error: { reason: `no ${nameOf(request)}` } })
      else if (how === 'nothing') withheld.push(() => say(answerOf(request)))
      else say(answerOf(request))
    })
  })
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    handles,
    rooms,
    script,
    /** Answers now what was left without an answer. */
    answerLate() {
      for (const answer of withheld.splice(0)) answer()
    },
    withheld: () => withheld.length,
    lines: () => server.clients.size,
    breakLines() {
      for (const client of server.clients) client.terminate()
    },
    close: async () => {
      for (const client of server.clients) client.terminate()
      server.close()
      await once(server, 'close')
    },
  }
}
