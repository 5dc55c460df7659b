// The key of a delegation as a file under a passphrase: scrypt makes the key that seals it, AES-256-CCM seals it. Works without HTTPS, where
// browsers have no cryptography of their own.
import { scryptAsync } from '@noble/hashes/scrypt.js'
import { bytesToHex, hexToBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { sealed, unsealed } from '../../../../shared/ballot/channel/ccm.ts'
import type { DelegationId, SessionId } from '../../../../shared/ids.ts'
import { type KeyPair, pairOf } from './own-key.ts'

export const LEAST_PASSPHRASE = 12

const KIND = 'majlis signing key'
/** 64 MiB and about half a second: OWASP's second choice for scrypt */
const COST = { N: 2 ** 16, r: 8, p: 1 } as const
const NONCE_BYTES = 13
const SALT = /^[0-9a-f]{32}$/
const BOX = /^([0-9a-f]{2}){40}$/

export interface KeyOf {
  readonly session: SessionId
  readonly delegation: DelegationId
}

export const keyFileName = ({ delegation }: KeyOf): string => `majlis-signing-key-${delegation}.json`

/** One derivation gives the sealing key and the nonce: the salt is drawn anew for each file. */
async function derived(passphrase: string, salt: string) {
  const bytes = await scryptAsync(utf8ToBytes(passphrase.normalize('NFC')), hexToBytes(salt), {
    ...COST,
    dkLen: 32 + NONCE_BYTES,
  })
  return { key: bytes.subarray(0, 32), nonce: bytes.subarray(32) }
}

export async function keyFileText(of: KeyOf, { key, secret }: KeyPair, passphrase: string): Promise<string> {
  const salt = bytesToHex(crypto.getRandomValues(new Uint8Array(16)))
  const sealing = await derived(passphrase, salt)
  const box = sealed(sealing.key, sealing.nonce, secret)
  return `${JSON.stringify({ kind: KIND, version: 1, ...of, key, kdf: { name: 'scrypt', ...COST }, salt, box }, null, 2)}\n`
}

/** null: it is no key of this delegation in this session, or another passphrase. */
export async function readKeyFile(of: KeyOf, text: string, passphrase: string): Promise<KeyPair | null> {
  const { kind, version, session, delegation, key, salt, box } = fieldsIn(text)
  if (kind !== KIND || version !== 1 || session !== of.session || delegation !== of.delegation) return null
  if (typeof salt !== 'string' || !SALT.test(salt) || typeof box !== 'string' || !BOX.test(box)) return null
  const sealing = await derived(passphrase, salt)
  const secret = unsealed(sealing.key, sealing.nonce, box)
  const pair = secret && pairOf(secret)
  return pair?.key === key ? pair : null
}

function fieldsIn(text: string): Readonly<Record<string, unknown>> {
  try {
    return { ...(JSON.parse(text) as object) }
  } catch {
    return {}
  }
}
