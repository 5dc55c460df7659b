// The key of a delegation: made in this browser and kept here. The house learns its public side alone.
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js'
import type { DelegationId, SessionId } from '../../../../shared/ids.ts'
import { publicKeyOf } from '../../../../shared/journal/agreement/terms.ts'
import { readStored, writeStored } from '../../../stored.ts'

export interface KeyPair {
  /** 64 hex digits */
  readonly key: string
  /** 32 bytes */
  readonly secret: Uint8Array
}

const SECRET = /^[0-9a-f]{64}$/
const place = (session: SessionId, delegation: DelegationId): string => `signing.${session}.${delegation}`

export const pairOf = (secret: Uint8Array): KeyPair => ({ key: publicKeyOf(secret), secret })

export const makeKey = (): KeyPair => pairOf(crypto.getRandomValues(new Uint8Array(32)))

/** null: there is none here. */
export function keptKey(session: SessionId, delegation: DelegationId): KeyPair | null {
  const secret = readStored(place(session, delegation))
  return secret !== null && SECRET.test(secret) ? pairOf(hexToBytes(secret)) : null
}

export const keepKey = (session: SessionId, delegation: DelegationId, { secret }: KeyPair): void =>
  writeStored(place(session, delegation), bytesToHex(secret))
