// The pass that a LiveKit server takes: a JSON Web Token (RFC 7519), signed with the secret of one of its keys (HS256).
// https://docs.livekit.io/frontends/authentication/tokens/
import { createHmac } from 'node:crypto'

/** how long one is good, s: it is used at once, and LiveKit's clock may differ */
const GOOD_S = 60

export interface ApiKey {
  readonly key: string
  readonly secret: string
}

/** What its owner may do, as LiveKit names it: nothing else. */
export interface Grants {
  readonly room?: string
  readonly roomCreate?: boolean
  readonly roomList?: boolean
  readonly roomJoin?: boolean
  readonly hidden?: boolean
  readonly canPublish?: boolean
  readonly canPublishData?: boolean
  readonly canPublishSources?: readonly string[]
  readonly canSubscribe?: boolean
}

/** `identity`: of a participant; LiveKit lets each be there once. */
export function accessToken({ key, secret }: ApiKey, identity: string, video: Grants, nowMs: number): string {
  const nowS = Math.floor(nowMs / 1000)
  const claims = { iss: key, sub: identity, nbf: nowS - GOOD_S, exp: nowS + GOOD_S, video }
  const signed = [{ alg: 'HS256', typ: 'JWT' }, claims].map(encoded).join('.')
  return `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`
}

const encoded = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url')
