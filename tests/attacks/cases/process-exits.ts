// What ends a bare Colyseus 0.18.17 with one packet (handbook, "Process exits"); each is answered 4xx and nothing happens.
import { exchange, request, UPGRADE } from '../raw-http.ts'
import type { Case } from '../target.ts'
import { isAlive, verify } from '../verify.ts'

const PACKETS: readonly (readonly [string, string])[] = [
  ['1 GET *:99999999', request('GET *:99999999')],
  ['1 upgrade of *:99999999', request('GET *:99999999', ...UPGRADE)],
  ['28 upgrade of *@[', request('GET *@[', ...UPGRADE)],
  ['28 upgrade of *%zz', request('GET *%zz', ...UPGRADE)],
  ['28 upgrade of *:9', request('GET *:9', ...UPGRADE)],
  ['28 upgrade of /%', request('GET /%', ...UPGRADE)],
  ['2 Host: [', 'GET / HTTP/1.1\r\nHost: [\r\n\r\n'],
  ['3 Host: a:99999999', 'GET / HTTP/1.1\r\nHost: a:99999999\r\n\r\n'],
  ['4 Host: a b', 'GET / HTTP/1.1\r\nHost: a b\r\n\r\n'],
  ['4 two hosts', 'GET / HTTP/1.1\r\nHost: HOST\r\nHost: evil.example\r\n\r\n'],
  ['5 HTTP/1.0 without a host', 'GET / HTTP/1.0\r\n\r\n'],
  ['5 HTTP/1.1 without a host', 'GET / HTTP/1.1\r\n\r\n'],
  ['6 TRACE', request('TRACE /')],
  ['6 PURGE', request('PURGE /')],
  ['6 PUT', request('PUT /health')],
  ['6 DELETE', request('DELETE /health')],
  ['6 CONNECT', 'CONNECT example.org:443 HTTP/1.1\r\nHost: HOST\r\n\r\n'],
  ['6 a word that is no method', request('FNORD /')],
  ['not HTTP at all', '\u0016\u0003\u0001\u0002\u0000\u0001\u0000\r\n\r\n'],
]

export const processExits: readonly Case[] = PACKETS.map(([name, packet]) => ({
  name,
  async run(target) {
    const { status, text } = await exchange(target, packet)
    verify(status >= 400 && status < 500, `answered ${status}`)
    verify(!/colyseus|node_modules|TypeError|ERR_|\bat /i.test(text), `tells internals: ${text}`)
    verify(/x-content-type-options: nosniff/i.test(text), 'security headers are missing')
    await isAlive(target)
  },
}))

export const forwardedProto: Case = {
  name: '7 X-Forwarded-Proto: ht tp is ignored',
  async run(target) {
    const { status } = await exchange(
      target,
      request('GET /health', 'X-Forwarded-Proto: ht tp', 'X-Real-IP: [', 'Forwarded: for=evil'),
    )
    verify(status === 200, `answered ${status}`)
    await isAlive(target)
  },
}
