// The seat of one trustee among several: a seed to keep, from which all its secrets come, and a certificate for the others.
import { type Correspondent, readLetter } from '../channel/letter.ts'
import { Flaw } from '../faults.ts'
import { type Chance, drawToken } from '../group/chance.ts'
import type { Group } from '../group/group.ts'
import { hashHex } from '../group/hashes.ts'
import { readNumber } from '../json/elements.ts'
import { fieldsOf, parseJson } from '../json/shapes.ts'
import { signMessage } from './signed.ts'
import { type Certificate, certificateMessage } from './threshold-key.ts'

/** 22 signs of base 58: more than 128 bits */
const SEED_LENGTH = 22

export interface Seat {
  /** the trustee's secret: what the key file holds */
  readonly seed: string
  readonly certificate: Certificate
}

export const correspondentOf = (group: Group, seed: string): Correspondent => ({
  signing: BigInt(`0x${hashHex(`sk|${seed}`)}`) % group.order,
  receiving: BigInt(`0x${hashHex(`dk|${seed}`)}`) % group.order,
})

/** Step 1. A trustee takes part: a seed to keep, a certificate for all. */
export function takeSeat(group: Group, chance: Chance): Seat {
  const seed = drawToken(chance, SEED_LENGTH)
  const own = correspondentOf(group, seed)
  const verification = group.write(group.secretPower(own.signing))
  const encryption = group.write(group.secretPower(own.receiving))
  const signed = signMessage(group, own.signing, certificateMessage(verification, encryption), chance)
  return { seed, certificate: { verification, encryption, signed } }
}

/** Throws a Flaw when none of the certificates is one's own. */
export function numberOf(
  group: Group,
  certificates: readonly Certificate[],
  { signing }: Correspondent,
): number {
  const own = group.write(group.secretPower(signing)).text
  const index = certificates.findIndex(({ verification }) => verification.text === own)
  if (index < 0) throw new Flaw('wrong-certificate')
  return index + 1
}

/** The share of the secret, from the seed and the letter to oneself. Throws a Flaw. */
export function shareOf(group: Group, certificate: Certificate, seed: string, privateKey: string): bigint {
  const text = readLetter(group, correspondentOf(group, seed), certificate.verification, privateKey)
  return readNumber(group, fieldsOf(parseJson(text), ['decryption_key']).decryption_key)
}
