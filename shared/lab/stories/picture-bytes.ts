// What a picture really is, by its own bytes: WebP, PNG or JPEG, how large, and that it is that alone. A file that is two things at
// once, that moves, or that tells where it was taken is none of ours.
import type { PictureType } from './stories-state.ts'

export interface PictureFacts {
  readonly type: PictureType
  /** pixels */
  readonly width: number
  readonly height: number
}

const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/** null: it is not base 64 without padding. */
export function fromBase64(text: string): Uint8Array | null {
  if (text.length % 4 === 1) return null
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4))
  let held = 0
  let bits = 0
  let at = 0
  for (const sign of text) {
    const value = SIGNS.indexOf(sign)
    if (value === -1) return null
    held = ((held << 6) | value) & 0xffff
    bits += 6
    if (bits >= 8) {
      bits -= 8
      bytes[at++] = (held >> bits) & 0xff
    }
  }
  return bytes
}

/** null: none of the three, broken, or more than a picture. */
export const readPicture = (bytes: Uint8Array): PictureFacts | null =>
  readPng(bytes) ?? readJpeg(bytes) ?? readWebp(bytes)

const has = (bytes: Uint8Array, at: number, text: string): boolean =>
  [...text].every((sign, place) => bytes[at + place] === sign.charCodeAt(0))

const view = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.length)

/** what makes a picture, and nothing that says more (W3C PNG, third edition, 11) */
const PNG_CHUNKS = ['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'sRGB', 'gAMA', 'cHRM', 'iCCP', 'pHYs', 'sBIT']

function readPng(bytes: Uint8Array): PictureFacts | null {
  if (!has(bytes, 0, '\x89PNG\r\n\x1a\n') || !has(bytes, 12, 'IHDR') || bytes.length < 33) return null
  const data = view(bytes)
  for (let at = 8; at + 12 <= bytes.length; ) {
    const name = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (!PNG_CHUNKS.includes(name)) return null
    at += 12 + data.getUint32(at)
    if (name === 'IEND')
      return at === bytes.length
        ? { type: 'image/png', width: data.getUint32(16), height: data.getUint32(20) }
        : null
  }
  return null
}

/** Exif and other notes of a camera (APP1, APP13) and comments stay out; JFIF, colours and Adobe's sign may be there. */
const JPEG_NOTES = [0xe1, 0xe3, 0xec, 0xed, 0xfe]

function readJpeg(bytes: Uint8Array): PictureFacts | null {
  const end = bytes.length
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8 || bytes[end - 2] !== 0xff || bytes[end - 1] !== 0xd9)
    return null
  const data = view(bytes)
  let found: PictureFacts | null = null
  for (let at = 2; at + 9 < end; ) {
    const marker = bytes[at + 1]!
    if (bytes[at] !== 0xff || JPEG_NOTES.includes(marker)) return null
    // the picture itself begins
    if (marker === 0xda) return found
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (isFrame) found = { type: 'image/jpeg', height: data.getUint16(at + 5), width: data.getUint16(at + 7) }
    at += 2 + data.getUint16(at + 2)
  }
  return null
}

/** RIFF container (Google, WebP Container Specification; RFC 9649): lossy, lossless, or extended without movement and notes. */
function readWebp(bytes: Uint8Array): PictureFacts | null {
  if (bytes.length < 30 || !has(bytes, 0, 'RIFF') || !has(bytes, 8, 'WEBP')) return null
  const data = view(bytes)
  if (data.getUint32(4, true) + 8 !== bytes.length) return null
  const size = sizeOfWebp(bytes, data)
  return size && { type: 'image/webp', ...size }
}

const WEBP_HEAD = 18
const WEBP_CHUNKS = ['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ICCP']

function sizeOfWebp(bytes: Uint8Array, data: DataView): { width: number; height: number } | null {
  let size: { width: number; height: number } | null = null
  for (let at = 12; at + 8 <= bytes.length; ) {
    const name = String.fromCharCode(...bytes.subarray(at, at + 4))
    if (!WEBP_CHUNKS.includes(name)) return null
    // the head of a picture's own chunk tells its size
    if (name.startsWith('VP8') && at + WEBP_HEAD > bytes.length) return null
    if (name === 'VP8 ')
      size = { width: data.getUint16(at + 14, true) & 0x3fff, height: data.getUint16(at + 16, true) & 0x3fff }
    if (name === 'VP8L') {
      const packed = data.getUint32(at + 9, true)
      size = { width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 }
    }
    const length = data.getUint32(at + 4, true)
    at += 8 + length + (length % 2)
    if (at > bytes.length) return null
  }
  return size
}
