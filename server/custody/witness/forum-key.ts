// The key by which a forum signs what it has seen: made at the first start, readable by its owner alone, never told to anyone.
import { createPrivateKey, generateKeyPairSync } from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { readSecretFile, SecretFault } from '../../secret-file.ts'
import { type Signer, signerOf } from './note.ts'

const KEY_FILE = 'forum.key'
const VARIABLE = 'MAJLIS_SIGNING_KEY_FILE'

export interface KeyPlace {
  readonly dataDir: string
  /** a PEM file; null: the data folder's own */
  readonly signingKeyFile: string | null
}

/** The forum's key, made where there is none yet. Throws SecretFault when the file is no such key, or open to others. */
export function forumKey({ dataDir, signingKeyFile }: KeyPlace): Signer {
  if (signingKeyFile !== null) return readKey(VARIABLE, signingKeyFile)
  const file = path.join(dataDir, KEY_FILE)
  if (!existsSync(file)) makeKey(dataDir, file)
  return readKey('MAJLIS_DATA', file)
}

/** The key of a forum that is there; null: it has none yet. */
export function standingKey(place: KeyPlace): Signer | null {
  const isThere = place.signingKeyFile !== null || existsSync(path.join(place.dataDir, KEY_FILE))
  return isThere ? forumKey(place) : null
}

function makeKey(dataDir: string, file: string): void {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 })
  const { privateKey } = generateKeyPairSync('ed25519')
  writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' })
}

function readKey(variable: string, file: string): Signer {
  const pem = readSecretFile(variable, file)
  const key = (() => {
    try {
      return createPrivateKey(pem)
    } catch {
      return null
    }
  })()
  if (key?.asymmetricKeyType !== 'ed25519')
    throw new SecretFault(
      `${file} is no Ed25519 key: make one with openssl genpkey -algorithm ed25519 -out ${file}`,
    )
  return signerOf(key)
}
