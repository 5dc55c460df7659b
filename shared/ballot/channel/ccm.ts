// Sealing with a counter and a tag (CCM, RFC 3610), in the way of Belenios: AES-256, a tag of 8 bytes, hexadecimal.
import { bytesToHex, concatBytes, hexToBytes } from '@noble/hashes/utils.js'
import { BLOCK, blockCipher } from './aes.ts'

const TAG = 8
/** bytes of the length: a letter of 64 kB and more takes three */
const lengthBytes = (size: number): number => (size < 2 ** 16 ? 2 : 3)

/** `key`: 32 bytes; `nonce`: as many as are needed are taken. The text in hexadecimal, tag included. */
export function sealed(key: Uint8Array, nonce: Uint8Array, plain: Uint8Array): string {
  const { stream, tag } = prepared(key, nonce, plain.length)
  return bytesToHex(concatBytes(stream(plain), tag(plain)))
}

/** Null when the tag is not the one of the text: it was altered, or is sealed under another key. */
export function unsealed(key: Uint8Array, nonce: Uint8Array, text: string): Uint8Array | null {
  const bytes = hexToBytes(text)
  if (bytes.length < TAG) return null
  const { stream, tag } = prepared(key, nonce, bytes.length - TAG)
  const plain = stream(bytes.subarray(0, -TAG))
  const expected = tag(plain)
  const differing = bytes.subarray(-TAG).reduce((sum, byte, index) => sum | (byte ^ expected[index]!), 0)
  return differing === 0 ? plain : null
}

function prepared(key: Uint8Array, nonce: Uint8Array, size: number) {
  const encrypt = blockCipher(key)
  const counterBytes = lengthBytes(size)
  const cut = nonce.subarray(0, BLOCK - 1 - counterBytes)
  const block = (flags: number, value: number): Uint8Array => {
    const bytes = new Uint8Array(BLOCK)
    bytes[0] = flags
    bytes.set(cut, 1)
    for (let index = 0; index < counterBytes; index++)
      bytes[BLOCK - 1 - index] = Math.floor(value / 256 ** index) & 0xff
    return bytes
  }
  const mask = (counter: number): Uint8Array => encrypt(block(counterBytes - 1, counter))
  const xor = (a: Uint8Array, b: Uint8Array): Uint8Array => a.map((byte, index) => byte ^ (b[index] ?? 0))
  return {
    stream: (bytes: Uint8Array): Uint8Array =>
      concatBytes(...blocksOf(bytes).map((each, index) => xor(each, mask(index + 1)))),
    tag(plain: Uint8Array): Uint8Array {
      let mac = encrypt(block(((TAG - 2) << 2) | (counterBytes - 1), plain.length))
      for (const each of blocksOf(plain)) mac = encrypt(xor(mac, each))
      return xor(mac, mask(0)).subarray(0, TAG)
    },
  }
}

const blocksOf = (bytes: Uint8Array): readonly Uint8Array[] =>
  Array.from({ length: Math.ceil(bytes.length / BLOCK) }, (_, index) =>
    bytes.subarray(index * BLOCK, (index + 1) * BLOCK),
  )
