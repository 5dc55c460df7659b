// Bytes as they are written, for requests that no client would send.
import { connect, type Socket } from 'node:net'
import type { Target } from './target.ts'

export interface RawAnswer {
  /** 0 when the line was closed without an answer */
  readonly status: number
  readonly text: string
  /** ms from connecting until the server closed, or until `patienceMs` was over */
  readonly tookMs: number
}

export const hostOf = ({ url }: Target): string => new URL(url).host

export function openLine({ url }: Target): Socket {
  const { hostname, port } = new URL(url)
  return connect({ host: hostname, port: Number(port) })
}

/** Writes, then reads until the server closes or `patienceMs` is over. `head` may hold `HOST` for the right one. */
export function exchange(target: Target, head: string, patienceMs = 2000): Promise<RawAnswer> {
  const { promise, resolve } = Promise.withResolvers<RawAnswer>()
  const from = performance.now()
  const socket = openLine(target)
  let text = ''
  const done = (): void => {
    clearTimeout(timer)
    socket.destroy()
    const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(text)?.[1] ?? 0)
    resolve({ status, text, tookMs: performance.now() - from })
  }
  const timer = setTimeout(done, patienceMs)
  socket.setEncoding('latin1')
  socket.on('data', (part: string) => {
    text += part
  })
  socket.on('close', done)
  socket.on('error', () => {})
  socket.write(head.replaceAll('HOST', hostOf(target)), 'latin1')
  return promise
}

/** A request's head with the lines given, `HOST` and all; the server is asked to close after its answer. */
export const request = (line: string, ...headers: string[]): string =>
  [`${line} HTTP/1.1`, 'Host: HOST', 'Connection: close', ...headers, '', ''].join('\r\n')

export const UPGRADE = [
  'Connection: Upgrade',
  'Upgrade: websocket',
  'Sec-WebSocket-Version: 13',
  'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
]

export const upgrade = (path: string, ...headers: string[]): string =>
  [`GET ${path} HTTP/1.1`, 'Host: HOST', ...UPGRADE, ...headers, '', ''].join('\r\n')
