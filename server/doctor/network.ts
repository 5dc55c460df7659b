// What the forum listens on, and how it answers from outside.
import { randomBytes } from 'node:crypto'
import { createSocket } from 'node:dgram'
import { request as httpRequest } from 'node:http'
import { request as httpsRequest } from 'node:https'
import { createServer } from 'node:net'
import { securityHeaders } from '../door/headers.ts'
import { type Finding, fault, good, warning } from './finding.ts'

const LONGEST_MS = 5_000
/** 127.0.0.1 or all addresses: who may come in is the door's business, not the socket's */
type Listening = 'free' | 'taken' | 'forbidden'

function listening(port: number, host?: string): Promise<Listening> {
  const server = createServer()
  return new Promise((resolve) => {
    server.once('error', ({ code }: NodeJS.ErrnoException) =>
      resolve(code === 'EACCES' ? 'forbidden' : 'taken'),
    )
    server.listen(port, host, () => server.close(() => resolve('free')))
  })
}

/** A port that a running forum holds is well used. `isSecure`: it speaks TLS. */
export async function checkPort(port: number, isSecure: boolean): Promise<Finding> {
  const state = await listening(port)
  if (state === 'free') return good('port', `${port} is free`)
  if (state === 'forbidden')
    return fault(
      'port',
      `${port} may not be used by this user`,
      'Take a port above 1023 in PORT, and let a proxy answer on 443 (DEPLOY.md).',
    )
  const answers = await askHealth(`${isSecure ? 'https' : 'http'}://localhost:${port}`)
  return answers
    ? good('port', `${port}: a forum answers there`)
    : fault('port', `${port} is taken by another program`, 'Stop it, or name another port in PORT.')
}

export async function checkMetricsPort(port: number | null): Promise<Finding> {
  if (port === null) return good('metrics', 'none (METRICS_PORT is not set)')
  return (await listening(port, '127.0.0.1')) === 'free'
    ? good('metrics', `${port} is free on 127.0.0.1`)
    : good('metrics', `${port} is in use on 127.0.0.1: by a forum that runs, or name another in METRICS_PORT`)
}

/** Of voices. `carrier`: the variable that names another engine, which has ports of its own; null: there is none. */
export async function checkVoicePort(port: number | null, carrier: string | null): Promise<Finding> {
  if (port === null) return good('voice', 'off (MAJLIS_VOICE)')
  if (carrier !== null) return good('voice', `carried by the server that ${carrier} names`)
  const socket = createSocket('udp4')
  const code = await new Promise<string | null>((resolve) => {
    socket.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
    socket.bind(port, () => socket.close(() => resolve(null)))
  })
  if (code === null) return good('voice', `UDP ${port} is free: let it through the firewall`)
  return code === 'EADDRINUSE'
    ? good('voice', `UDP ${port} is in use: by a forum that runs, or name another in MAJLIS_VOICE_PORT`)
    : fault(
        'voice',
        `UDP ${port} may not be used (${code})`,
        'Name another in MAJLIS_VOICE_PORT, or say MAJLIS_VOICE=off.',
      )
}

async function askHealth(origin: string): Promise<boolean> {
  // a certificate of one's own is no reason to call the port taken by others
  const answer = await fetch(`${origin}/health`, { signal: AbortSignal.timeout(LONGEST_MS) }).catch(
    (error: Error) => error,
  )
  if (answer instanceof Error)
    return /certificate|self-signed|SELF_SIGNED|CERT/i.test(String(answer.cause ?? answer))
  return answer.ok && /"status":"ok"/.test(await answer.text())
}

/** What a visitor is answered at a public address: every header as the forum sends it, and a socket that may be opened. */
export async function checkAddress(url: string): Promise<readonly Finding[]> {
  const { origin, host, protocol } = new URL(url)
  const answer = await fetch(`${origin}/`, {
    redirect: 'manual',
    signal: AbortSignal.timeout(LONGEST_MS),
  }).catch((error: Error) => error)
  if (answer instanceof Error)
    return [
      fault(
        'address',
        `${origin} does not answer (${String(answer.cause ?? answer.message)})`,
        'Look at the proxy and the name of this machine.',
      ),
    ]
  if (answer.status === 421)
    return [
      fault(
        'address',
        `${origin} is not a name that the forum answers to`,
        `Add ${host} to MAJLIS_HOSTS, and let the proxy hand on the Host header.`,
      ),
    ]
  return [headersOf(answer, origin, host, protocol === 'https:'), await socketOf(origin)]
}

function headersOf(answer: Response, origin: string, host: string, isSecure: boolean): Finding {
  const wanted = securityHeaders(host, isSecure)
  // a policy that names more hosts of the same forum is as good
  const isLike = (name: string, value: string): boolean =>
    name === 'content-security-policy'
      ? value
          .split('; ')
          .every((part) => (answer.headers.get(name) ?? '').includes(part.replace(/ wss?:.*/, '')))
      : answer.headers.get(name) === value
  const missing = Object.entries(wanted).flatMap(([name, value]) => (isLike(name, value) ? [] : [name]))
  if (missing.length > 0)
    return fault(
      'headers',
      `${origin} answers without or with another ${missing.join(', ')}`,
      isSecure
        ? 'Let the proxy hand on X-Forwarded-Proto and Host, name it in MAJLIS_PROXIES, and let it set no such header itself.'
        : 'Let the proxy set no such header itself.',
    )
  return isSecure
    ? good('headers', `${origin} answers as the table of DEPLOY.md says`)
    : warning('headers', `${origin} is plain HTTP`, 'Use https:// on any network.')
}

/** Asks for a socket as a browser does: the forum opens it, and closes it for want of a seat. */
async function socketOf(origin: string): Promise<Finding> {
  const ask = origin.startsWith('https') ? httpsRequest : httpRequest
  const headers = {
    ...{ connection: 'Upgrade', upgrade: 'websocket', origin },
    ...{ 'sec-websocket-version': '13', 'sec-websocket-key': randomBytes(16).toString('base64') },
  }
  const { promise, resolve } = Promise.withResolvers<string>()
  const asked = ask(`${origin}/doctor/no-such-room?sessionId=doctor`, { headers, timeout: LONGEST_MS })
  asked.on('upgrade', (_answer, socket) => {
    socket.destroy()
    resolve('')
  })
  asked.on('response', (answer) => {
    answer.resume()
    resolve(`answered ${answer.statusCode}`)
  })
  asked.on('timeout', () => asked.destroy(new Error('no answer')))
  asked.on('error', ({ message }) => resolve(message))
  asked.end()
  const reason = await promise
  return reason === ''
    ? good('sockets', 'they reach the forum')
    : fault(
        'sockets',
        `none is let through (${reason})`,
        'Let the proxy hand on Upgrade and Connection, and Host as it was asked for.',
      )
}
