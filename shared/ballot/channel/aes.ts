// AES (FIPS 197): one block under a key of 256 bits. Trustees' letters are sealed with it, for that is how Belenios seals them.

const ROUNDS = 14
const KEY_WORDS = 8
export const BLOCK = 16

/** Twice a value in the field of 256 elements. */
const doubled = (value: number): number => ((value << 1) ^ (value & 0x80 ? 0x11b : 0)) & 0xff

/** The substitution of bytes: the inverse in the field, then an affine map (FIPS 197, 5.1.1). */
const SBOX: Uint8Array = (() => {
  const box = new Uint8Array(256)
  let [power, inverse] = [1, 1]
  do {
    // 3 generates the field; its inverse is 0xf6
    power ^= doubled(power)
    inverse ^= inverse << 1
    inverse ^= inverse << 2
    inverse ^= inverse << 4
    inverse &= 0xff
    if (inverse & 0x80) inverse ^= 0x09
    const turned = (bits: number): number => ((inverse << bits) | (inverse >> (8 - bits))) & 0xff
    box[power] = inverse ^ turned(1) ^ turned(2) ^ turned(3) ^ turned(4) ^ 0x63
  } while (power !== 1)
  box[0] = 0x63
  return box
})()

/** Encrypts blocks of 16 bytes under a key of 32. */
export function blockCipher(key: Uint8Array): (block: Uint8Array) => Uint8Array {
  const schedule = expandedKey(key)
  return (block) => {
    let state = addedKey(block, schedule, 0)
    for (let round = 1; round <= ROUNDS; round++) {
      const shifted = substituted(state)
      state = addedKey(round < ROUNDS ? mixed(shifted) : shifted, schedule, round)
    }
    return state
  }
}

function expandedKey(key: Uint8Array): Uint8Array {
  const words = new Uint8Array(4 * 4 * (ROUNDS + 1))
  words.set(key)
  let constant = 1
  for (let word = KEY_WORDS; word < words.length / 4; word++) {
    let last = [...words.subarray(4 * word - 4, 4 * word)]
    if (word % KEY_WORDS === 0) {
      last = [...last.slice(1), last[0]!].map((byte) => SBOX[byte]!)
      last[0]! ^= constant
      constant = doubled(constant)
    } else if (word % KEY_WORDS === 4) last = last.map((byte) => SBOX[byte]!)
    for (const [index, byte] of last.entries())
      words[4 * word + index] = words[4 * (word - KEY_WORDS) + index]! ^ byte
  }
  return words
}

const addedKey = (state: Uint8Array, schedule: Uint8Array, round: number): Uint8Array =>
  state.map((byte, index) => byte ^ schedule[BLOCK * round + index]!)

/** Bytes replaced, and row r of the four rows turned by r. */
const substituted = (state: Uint8Array): Uint8Array =>
  state.map((_, index) => SBOX[state[(index + 4 * (index % 4)) % BLOCK]!]!)

function mixed(state: Uint8Array): Uint8Array {
  return state.map((_, index) => {
    const column = index - (index % 4)
    const [a, b, c, d] = [0, 1, 2, 3].map((row) => state[column + ((index + row) % 4)]!)
    return doubled(a!) ^ doubled(b!) ^ b! ^ c! ^ d!
  })
}
