// Exponents cut into digits, from the lowest: the fewer digits differ from zero, the fewer multiplications a power takes.

export interface Digit {
  /** the power of two at which it stands */
  readonly at: number
  /** odd */
  readonly value: number
}

/**
 * exponent = Σ value·2^at, with odd digits of at most `width` bits, of which any two stand at least `width` apart. Signed digits are
 * half as large, so that half as many buckets hold them (the "width-w non-adjacent form").
 */
export function sparseDigits(exponent: bigint, width: number, isSigned: boolean): readonly Digit[] {
  const size = 1 << width
  const bits = exponent.toString(2)
  const digits: Digit[] = []
  let carry = 0
  for (let at = 0; at < bits.length || carry > 0; ) {
    const bit = (bitAt(bits, at) + carry) & 1
    if (bit === 0) {
      at += 1
      continue
    }
    let value = carry
    for (let i = 0; i < width; i++) value += bitAt(bits, at + i) << i
    // a carry is spent by an odd value; a value above the half is written as what lacks to the next power
    carry = isSigned && value > size / 2 ? 1 : 0
    digits.push({ at, value: carry ? value - size : value })
    at += width
  }
  return digits
}

/** exponent = Σ digit·2^(width·index): `count` digits below 2^width, or from −2^(width−1) to 2^(width−1) when signed. */
export function windowDigits(
  exponent: bigint,
  width: number,
  count: number,
  isSigned: boolean,
): readonly number[] {
  const bits = exponent.toString(2)
  const size = 1 << width
  const digits: number[] = []
  let carry = 0
  for (let index = 0; index < count; index++) {
    let value = carry
    for (let i = 0; i < width; i++) value += bitAt(bits, index * width + i) << i
    carry = isSigned && value > size / 2 ? 1 : 0
    digits.push(carry ? value - size : value)
  }
  return digits
}

/** `bits` is written from the highest. */
const bitAt = (bits: string, at: number): number =>
  at < bits.length ? bits.charCodeAt(bits.length - 1 - at) & 1 : 0
