// Elements, scalars and proofs as JSON: text in, checked values out, and the same text back.
import { Flaw, insist } from '../faults.ts'
import type { Element, Group, Written } from '../group/group.ts'
import { readScalar } from '../group/scalars.ts'
import { fieldsOf, textOf } from './shapes.ts'

/** A proof of Fiat and Shamir. */
export interface Proof {
  readonly challenge: bigint
  readonly response: bigint
}

/** BA3. An element of the subgroup that is not the neutral one: nobody's key or credential may be that. */
export function readKey(group: Group, value: unknown): Written {
  const written = group.read(textOf(value))
  insist(written !== null && !group.isOne(written.element), 'not-in-group')
  return written
}

/** An element that is written in the one way; whether it is of the subgroup is still to be asked. */
export function readDecoded(group: Group, value: unknown): Written {
  const text = textOf(value)
  const element = group.decode(text)
  if (element === null) throw new Flaw('not-in-group')
  return { element, text }
}

export function readNumber(group: Group, value: unknown): bigint {
  const number = readScalar(group.order, textOf(value))
  if (number === null) throw new Flaw('number-out-of-range')
  return number
}

export function readProof(group: Group, value: unknown): Proof {
  const { challenge, response } = fieldsOf(value, ['challenge', 'response'])
  return { challenge: readNumber(group, challenge), response: readNumber(group, response) }
}

export const proofJson = ({ challenge, response }: Proof) => ({
  challenge: String(challenge),
  response: String(response),
})

/** g^m under the key y with the randomness r: alpha = g^r, beta = y^r·g^m. */
export interface Ciphertext {
  readonly alpha: Written
  readonly beta: Written
}

export function readCiphertext(group: Group, value: unknown): Ciphertext {
  const { alpha, beta } = fieldsOf(value, ['alpha', 'beta'])
  return { alpha: readDecoded(group, alpha), beta: readDecoded(group, beta) }
}

export const ciphertextJson = ({ alpha, beta }: Ciphertext) => ({ alpha: alpha.text, beta: beta.text })

/** The product of ciphertexts encrypts the sum of what they encrypt. */
export function productOf(group: Group, ciphertexts: readonly Ciphertext[]): Ciphertext {
  const product = (of: (each: Ciphertext) => Written): Element =>
    ciphertexts.reduce((sum, each) => group.times(sum, of(each).element), group.one)
  return {
    alpha: group.write(product(({ alpha }) => alpha)),
    beta: group.write(product(({ beta }) => beta)),
  }
}
