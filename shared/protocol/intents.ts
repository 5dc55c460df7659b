// What a walker wants, and what the server made of it, as bytes. An intent is sent when it changes (and seldom otherwise); it says
// how many fixed steps the one before it was held, so that both sides walk exactly the same steps. Little endian.

const VERSION = 1
const INTENT_BYTES = 6
const STEPPED_BYTES = 15
/** Directions and paces of shared/hall/walk.ts; a test compares them. */
export const INTENT_HEADINGS = 64
const INTENT_PACES = 3
/** Most steps that an intent can say it was held; a longer stand is said so too, since standing walks nothing. */
export const MOST_HELD = 255

export interface Intent {
  /** grows by one with each intent and wraps after 65535 */
  readonly number: number
  /** 0 … 63 */
  readonly heading: number
  /** 0 stands, 1 walks, 2 walks briskly */
  readonly pace: 0 | 1 | 2
  /** how many steps the intent before this one was held, 0 … 255 */
  readonly heldSteps: number
}

/** Where the server has one at the start of intent `number`, and how many steps it has ever walked for one. */
export interface Stepped {
  readonly number: number
  /** wraps after 2³² - 1 */
  readonly steps: number
  /** metres, exact on the grid of 1/1024 m */
  readonly x: number
  readonly z: number
}

/** Whether `number` comes after `other`; numbers wrap, so the nearer way round counts. */
export const isNewer = (number: number, other: number): boolean => {
  const ahead = (number - other) & 0xffff
  return ahead > 0 && ahead < 0x8000
}

export const nextNumber = (number: number): number => (number + 1) & 0xffff

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** A fresh buffer, safe to hand to a socket that sends it later. */
export function encodeIntent({ number, heading, pace, heldSteps }: Intent): Uint8Array {
  const bytes = new Uint8Array(INTENT_BYTES)
  const view = viewOf(bytes)
  view.setUint8(0, VERSION)
  view.setUint16(1, number, true)
  view.setUint8(3, heading)
  view.setUint8(4, pace)
  view.setUint8(5, Math.min(MOST_HELD, heldSteps))
  return bytes
}

/** null for anything that is not an intent of this version; never throws. */
export function decodeIntent(bytes: unknown): Intent | null {
  if (!(bytes instanceof Uint8Array) || bytes.byteLength !== INTENT_BYTES) return null
  const [version, low, high, heading, pace, heldSteps] = [
    bytes[0]!,
    bytes[1]!,
    bytes[2]!,
    bytes[3]!,
    bytes[4]!,
    bytes[5]!,
  ]
  if (version !== VERSION || heading >= INTENT_HEADINGS || pace >= INTENT_PACES) return null
  return { number: low | (high << 8), heading, pace: pace as Intent['pace'], heldSteps }
}

/** A fresh buffer, safe to hand to a socket that sends it later. */
export function encodeStepped({ number, steps, x, z }: Stepped): Uint8Array {
  const bytes = new Uint8Array(STEPPED_BYTES)
  const view = viewOf(bytes)
  view.setUint8(0, VERSION)
  view.setUint16(1, number, true)
  view.setUint32(3, steps, true)
  view.setInt32(7, Math.round(x * 1024), true)
  view.setInt32(11, Math.round(z * 1024), true)
  return bytes
}

/** null for anything that is not such an answer of this version; never throws. */
export function decodeStepped(bytes: unknown): Stepped | null {
  if (!(bytes instanceof Uint8Array) || bytes.byteLength !== STEPPED_BYTES) return null
  const view = viewOf(bytes)
  if (view.getUint8(0) !== VERSION) return null
  return {
    number: view.getUint16(1, true),
    steps: view.getUint32(3, true),
    x: view.getInt32(7, true) / 1024,
    z: view.getInt32(11, true) / 1024,
  }
}
