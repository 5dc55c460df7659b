// Refusals written straight to a socket, for requests that must not reach any framework.
import { STATUS_CODES } from 'node:http'
import type { Duplex } from 'node:stream'
import type { RefusalCode } from '../../shared/refusal.ts'
import type { Refused } from './shape.ts'

/** How long what a visitor still sends is thrown away, so that the answer arrives before the line closes. */
const LINGER_MS = 1500

const CODES: Partial<Record<Refused, RefusalCode>> = { 413: 'too-large', 429: 'too-fast', 431: 'too-large' }

export const refusalBody = (status: Refused): string =>
  JSON.stringify({ refusal: { code: CODES[status] ?? 'bad-request' } })

export function refusalHeaders(status: Refused, waitMs = 0): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    'content-length': String(refusalBody(status).length),
    'cache-control': 'no-store',
    connection: 'close',
  }
  if (status === 405) headers.allow = 'GET, HEAD, POST, OPTIONS'
  if (status === 429) headers['retry-after'] = String(Math.ceil(waitMs / 1000))
  return headers
}

/** Answers and closes. What is still on its way is read and dropped for a moment, never kept. */
export function answerRaw(socket: Duplex, status: Refused, headers: Readonly<Record<string, string>>): void {
  if (socket.destroyed || !socket.writable) {
    socket.destroy()
    return
  }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  socket.on('error', () => socket.destroy())
  socket.resume()
  socket.end([`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', refusalBody(status)].join('\r\n'))
  setTimeout(() => socket.destroy(), LINGER_MS).unref()
}
