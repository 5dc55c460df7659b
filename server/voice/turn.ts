// Passes for a TURN server of the house's own, for who cannot send UDP: made here, good for hours, checked by the server with the same
// secret (coturn's use-auth-secret; draft-uberti-behave-turn-rest-00).
import { createHmac } from 'node:crypto'
import type { IceServer } from '../../shared/protocol/voice.ts'

/** one lasts a long sitting: a relay that is in use would end with it */
export const PASS_SECONDS = 6 * 3600

export interface TurnSettings {
  /** as browsers take them: turns:host:5349?transport=tcp */
  readonly urls: readonly string[]
  readonly secret: string
}

/** `name` tells one pass from another in the server's log, and nothing of who has it. `nowMs` since 1970. */
export function turnPass({ urls, secret }: TurnSettings, name: string, nowMs: number): IceServer {
  const username = `${Math.floor(nowMs / 1000) + PASS_SECONDS}:${name}`
  return { urls, username, credential: signed(secret, username) }
}

/** HMAC-SHA1 in Base64. */
export const signed = (secret: string, text: string): string =>
  createHmac('sha1', secret).update(text).digest('base64')
