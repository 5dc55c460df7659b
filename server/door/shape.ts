// The shape of a request, judged before anything parses it: Colyseus 0.18 exits on several of those refused here.
import type { IncomingMessage } from 'node:http'
import { type DoorPolicy, isAllowedHost, isAllowedOrigin } from './policy.ts'

/** An HTTP status that refuses. */
export type Refused = 400 | 403 | 405 | 408 | 411 | 413 | 415 | 421 | 429 | 431

const METHODS = new Set(['GET', 'HEAD', 'POST', 'OPTIONS'])
const MAX_URL = 2048
/** up to 196 names of delegations, or a plan with them and a rulebook */
const FOUNDING_BYTES = 65_536
const FOUNDING = ['/api/sessions', '/api/host/plans']
const POST_BYTES = 8192
const ROOM_PATH = /^\/([\w-]{1,32})\/([\w-]{1,64})\?(.*)$/
const TOKEN = /^[\w-]{1,64}$/
const SOCKET_QUERY = new Set(['sessionId', 'reconnectionToken', 'skipHandshake'])

/** null: a request that may go on. */
export function judgeRequest(req: IncomingMessage, policy: DoorPolicy): Refused | null {
  const method = req.method ?? ''
  if (!METHODS.has(method)) return 405
  return judgeAddress(req, policy) ?? judgeOrigin(req, policy) ?? judgeBody(req, method)
}

/** null: a web socket to a room may be opened. */
export function judgeUpgrade(req: IncomingMessage, policy: DoorPolicy): Refused | null {
  if (req.method !== 'GET' || !isWebSocket(req)) return 400
  const refused = judgeAddress(req, policy)
  if (refused !== null) return refused
  const { origin } = req.headers
  // browsers always say their origin here, and it is all that tells another site's page from ours
  if (origin === undefined || !isAllowedOrigin(policy, origin, portOf(req))) return 403
  return isRoomPath(req.url ?? '') ? null : 400
}

function judgeAddress(req: IncomingMessage, policy: DoorPolicy): Refused | null {
  if (!isCleanUrl(req.url ?? '')) return 400
  const hosts = req.rawHeaders.filter((text, i) => i % 2 === 0 && text.toLowerCase() === 'host').length
  const secure = 'encrypted' in req.socket && req.socket.encrypted === true
  return hosts === 1 && isAllowedHost(policy, req.headers.host, portOf(req), secure) ? null : 421
}

/** Pages of other origins may neither ask nor post. Programs that are no browsers send no origin, and carry no cookies. */
function judgeOrigin(req: IncomingMessage, policy: DoorPolicy): Refused | null {
  if (req.method !== 'POST' && req.method !== 'OPTIONS') return null
  const { origin } = req.headers
  if (origin !== undefined) return isAllowedOrigin(policy, origin, portOf(req)) ? null : 403
  const site = req.headers['sec-fetch-site']
  return site === undefined || site === 'same-origin' || site === 'none' ? null : 403
}

function judgeBody(req: IncomingMessage, method: string): Refused | null {
  if (req.headers['transfer-encoding'] !== undefined) return 411
  const length = Number(req.headers['content-length'] ?? 0)
  if (length === 0) return null
  if (method !== 'POST') return 400
  if (!(length <= (FOUNDING.includes(req.url ?? '') ? FOUNDING_BYTES : POST_BYTES))) return 413
  const type = (req.headers['content-type'] ?? '').split(';')[0]!.trim().toLowerCase()
  return type === 'application/json' ? null : 415
}

/** A path of our own server that every parser behind us reads alike. */
function isCleanUrl(url: string): boolean {
  if (url.length > MAX_URL || !url.startsWith('/') || url.startsWith('//') || url.includes('\\')) return false
  try {
    const path = decodeURIComponent(url.split(/[?#]/)[0]!)
    decodeURI(url)
    return !path.split(/[\\/]/).includes('..') && !path.includes('\0') && URL.canParse(url, 'http://x')
  } catch {
    return false
  }
}

function isWebSocket(req: IncomingMessage): boolean {
  const { upgrade = '' } = req.headers
  const { 'sec-websocket-version': version, 'sec-websocket-key': key = '' } = req.headers
  return upgrade.toLowerCase() === 'websocket' && version === '13' && /^[+/\w]{22}==$/.test(key)
}

/** Names such as `constructor` would be found in the plain objects by which Colyseus keeps its rooms and seats. */
const isName = (text: string): boolean => TOKEN.test(text) && !(text in {})

function isRoomPath(url: string): boolean {
  const [, process, room, query] = ROOM_PATH.exec(url) ?? []
  if (process === undefined || room === undefined || !isName(process) || !isName(room)) return false
  const asked = new URLSearchParams(query)
  const named = [...asked].every(([key, value]) => SOCKET_QUERY.has(key) && isName(value))
  return named && asked.getAll('sessionId').length === 1 && asked.getAll('reconnectionToken').length <= 1
}

const portOf = (req: IncomingMessage): number => req.socket.localPort ?? 0
