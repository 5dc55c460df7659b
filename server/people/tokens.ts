// Secrets of people and badges: 256 bits from the system, and only their hash is kept.
import { createHash } from 'node:crypto'
import type { House } from '../house.ts'

export const SECRET_BYTES = 32
export const SECRET_SHAPE = /^[0-9a-f]{64}$/

export const newSecret = (house: Pick<House, 'randomHex'>): string => house.randomHex(SECRET_BYTES)

/** SHA-256, hex. A plain hash is enough: the secret has 256 bits of chance. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** An id with 100 bits of chance that a URL, a map key and a log line can carry. */
export const newId = (house: Pick<House, 'randomHex'>, prefix: string): string =>
  `${prefix}_${house.randomHex(13).slice(0, 25)}`
