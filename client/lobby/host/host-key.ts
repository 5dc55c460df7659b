// The key of a host's desk: made in this browser when first needed, kept by it, and carried to others by the host link. Who signed in
// with a passkey has a session in its place.
import { readStored, writeStored } from '../../stored.ts'

const KEY_BYTES = 32

/** where the browser keeps nothing, the desk lasts as long as the page */
let ofThisPage: string | null = null

export const readHostKey = (): string | null => readStored('host') ?? ofThisPage

export function keepHostKey(key: string): void {
  ofThisPage = key
  writeStored('host', key)
}

/** The browser forgets the desk. */
export function forgetHostKey(): void {
  ofThisPage = null
  writeStored('host', null)
}

/** Whether it is the key itself, which makes a host link. */
export const isHostKey = (key: string): boolean => !key.startsWith('hs_')

/** The key, made if there is none yet. */
export function ensureHostKey(): string {
  const key = readHostKey() ?? newKey()
  keepHostKey(key)
  return key
}

function newKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(KEY_BYTES))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The key stands in the fragment, which no browser sends. */
export const hostLinkOf = (key: string): string => `${location.origin}/host#k=${key}`
