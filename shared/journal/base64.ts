// Base 64 without padding, as trackers of ballots are written.
const SIGNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

export function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 3) {
    const left = bytes.length - i
    const word = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0)
    // so many signs as the bytes that are there need
    for (let sign = 0; sign < Math.min(4, left + 1); sign++) text += SIGNS[(word >> (18 - 6 * sign)) & 63]
  }
  return text
}

/** With or without padding. Throws when the text is no base 64. */
export const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))
