// A way to reach a forum as a browser does, by the name that it has outside, though it is on this machine.
import { type IncomingHttpHeaders, request as plainRequest } from 'node:http'
import { Agent, request } from 'node:https'
import { WebSocket } from 'ws'
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts'

export const NAME = 'forum.example.org'

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly text: string
}

interface Asked {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  /** from which address of this machine one comes */
  readonly localAddress?: string
}

/** One way to reach a forum: at a port of this machine, by the name that it has outside. */
export interface Way {
  readonly port: number
  readonly host: string
  readonly isSecure: boolean
}

export function ask(
  { port, host, isSecure }: Way,
  url: string,
  options: Asked = {},
  body?: string,
): Promise<Answer> {
  const headers = { host, ...options.headers }
  const how = {
    ...options,
    headers,
    host: '127.0.0.1',
    port,
    path: url,
    servername: NAME,
    rejectUnauthorized: false,
    agent: isSecure ? new Agent({ servername: NAME }) : undefined,
  }
  return new Promise((resolve, reject) => {
    const asked = (isSecure ? request : plainRequest)(how, (answer) => {
      let text = ''
      answer.on('data', (part: Buffer) => {
        text += part
      })
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, text }))
    })
    asked.on('error', reject)
    asked.end(body)
  })
}

export const post = (way: Way, url: string, body: object): Promise<Answer> => {
  const text = JSON.stringify(body)
  const headers = {
    'content-type': 'application/json',
    'content-length': String(text.length),
    origin: originOf(way),
  }
  return ask(way, url, { method: 'POST', headers }, text)
}
const originOf = ({ host, isSecure }: Way): string => `${isSecure ? 'https' : 'http'}://${host}`

/** The first byte that a hall says to somebody who takes a seat: 10, welcome. */
export async function firstWord(way: Way): Promise<number> {
  const { token } = JSON.parse((await post(way, '/api/sessions/open-forum/enter', { name: 'Guest' })).text)
  const joined = await post(way, '/matchmake/joinById/open-forum', { token, version: PROTOCOL_VERSION })
  const { processId, roomId, sessionId } = JSON.parse(joined.text)
  const url = `${way.isSecure ? 'wss' : 'ws'}://127.0.0.1:${way.port}/${processId}/${roomId}?sessionId=${sessionId}`
  const headers = { host: way.host, origin: originOf(way) }
  const socket = new WebSocket(url, {
    ...{ headers, rejectUnauthorized: false },
    ...(way.isSecure && { agent: new Agent({ servername: NAME, rejectUnauthorized: false }) }),
  })
  const word = await new Promise<number>((resolve, reject) => {
    socket.once('message', (frame: Buffer) => resolve(frame[0] ?? 0))
    socket.once('error', reject)
  })
  socket.terminate()
  return word
}
