// How n trustees make a key of which t of them can use their shares (Pedersen), each in its own browser, the server carrying letters.
// Seat → shares → input (assembled by the server) → output; every step can be checked by everybody (BA8).
import { type Correspondent, readLetter, writeLetter } from '../channel/letter.ts'
import { insist } from '../faults.ts'
import type { Chance } from '../group/chance.ts'
import type { Group } from '../group/group.ts'
import { drawScalar, modulo } from '../group/scalars.ts'
import { readNumber } from '../json/elements.ts'
import { fieldsOf, listOf, parseJson, textOf } from '../json/shapes.ts'
import { correspondentOf, numberOf } from './seat.ts'
import { type Signed, signedJson, signMessage } from './signed.ts'
import { readTrusteeKey, type TrusteeKey, trusteeKeyJson, trusteeKeyOf } from './single-key.ts'
import {
  type Certificate,
  type Commitments,
  commitmentsMessage,
  readCommitments,
  shareKeyOf,
  type ThresholdKey,
  valueKeyOf,
} from './threshold-key.ts'

export interface Shares {
  /** the polynomial, as a letter to oneself: nothing but the seed must be kept */
  readonly polynomial: string
  /** a letter to each trustee, with the value of the polynomial at its number */
  readonly secrets: readonly string[]
  readonly coefexps: Signed
}

/** Step 2. A trustee draws a secret polynomial and deals its values. `threshold`: how many will be needed. */
export function dealShares(
  group: Group,
  certificates: readonly Certificate[],
  seed: string,
  threshold: number,
  chance: Chance,
): Shares {
  const own = correspondentOf(group, seed)
  const me = certificates[numberOf(group, certificates, own) - 1]!
  const polynomial = Array.from({ length: threshold }, () => drawScalar(group, chance))
  const coefficients = polynomial.map((each) => group.write(group.secretPower(each)))
  const letter = (to: Certificate, content: object): string =>
    writeLetter(group, own, to.encryption, JSON.stringify(content), chance)
  return {
    polynomial: letter(me, { polynomial: polynomial.map(String) }),
    secrets: certificates.map((to, index) =>
      letter(to, { secret: String(valueAt(polynomial, index + 1, group.order)) }),
    ),
    coefexps: signMessage(group, own.signing, commitmentsMessage(coefficients), chance),
  }
}

const valueAt = (polynomial: readonly bigint[], at: number, order: bigint): bigint =>
  polynomial.reduceRight((sum, coefficient) => modulo(sum * BigInt(at) + coefficient, order), 0n)

/** What a trustee is handed: what all others have dealt it, and their commitments. */
export interface Dealt {
  readonly polynomial: string
  readonly secrets: readonly string[]
  readonly coefexps: readonly Signed[]
}

/** Step 3, by the server. Throws a Flaw when the commitments of one are not signed by it. */
export function sortShares(
  group: Group,
  certificates: readonly Certificate[],
  shares: readonly Shares[],
): readonly Dealt[] {
  commitmentsOf(
    group,
    certificates,
    shares.map(({ coefexps }) => coefexps),
  )
  return certificates.map((_, index) => ({
    polynomial: shares[index]!.polynomial,
    secrets: shares.map(({ secrets }) => secrets[index]!),
    coefexps: shares.map(({ coefexps }) => coefexps),
  }))
}

function commitmentsOf(
  group: Group,
  certificates: readonly Certificate[],
  signed: readonly Signed[],
): readonly Commitments[] {
  insist(signed.length === certificates.length, 'wrong-threshold')
  const commitments = signed.map((each, index) =>
    readCommitments(group, certificates[index]!, signedJson(each)),
  )
  const [first] = commitments
  insist(
    commitments.every(({ coefficients }) => coefficients.length === first!.coefficients.length),
    'wrong-threshold',
  )
  return commitments
}

export interface Voucher {
  /** the share, as a letter to oneself */
  readonly privateKey: string
  readonly key: TrusteeKey
}

/** belenios-tool sends the value of the polynomial as it comes, not reduced by the order: a few digits more. */
const SENT_VALUE = /^(0|[1-9]\d{0,99})$/

function readShare({ order }: Group, value: unknown): bigint {
  const text = textOf(value)
  insist(SENT_VALUE.test(text), 'number-out-of-range')
  return modulo(BigInt(text), order)
}

/** Step 4. A trustee opens its letters, checks each value against the commitments, and vouches for its share. Throws a Flaw. */
export function takeShare(
  group: Group,
  certificates: readonly Certificate[],
  seed: string,
  dealt: Dealt,
  chance: Chance,
): Voucher {
  const own = correspondentOf(group, seed)
  const number = numberOf(group, certificates, own)
  const me = certificates[number - 1]!
  const commitments = commitmentsOf(group, certificates, dealt.coefexps)
  insist(
    thresholdIn(group, own, me, dealt.polynomial) === commitments[0]!.coefficients.length,
    'wrong-threshold',
  )
  insist(dealt.secrets.length === certificates.length, 'wrong-threshold')
  const values = dealt.secrets.map((letter, index) => {
    const text = readLetter(group, own, certificates[index]!.verification, letter)
    const value = readShare(group, fieldsOf(parseJson(text), ['secret']).secret)
    const expected = valueKeyOf(group, commitments[index]!, number)
    insist(group.isEqual(group.secretPower(value), expected), 'wrong-share')
    return value
  })
  const share = values.reduce((sum, value) => modulo(sum + value, group.order), 0n)
  const message = JSON.stringify({ decryption_key: String(share) })
  return {
    privateKey: writeLetter(group, own, me.encryption, message, chance),
    key: trusteeKeyOf(group, share, chance).key,
  }
}

/** Coefficients of one's own polynomial. */
function thresholdIn(group: Group, own: Correspondent, me: Certificate, letter: string): number {
  const text = readLetter(group, own, me.verification, letter)
  return listOf(fieldsOf(parseJson(text), ['polynomial']).polynomial, (each) => readNumber(group, each))
    .length
}

/** Step 5, by the server. The public part of the key. Throws a Flaw when a voucher is not for the share that was dealt. */
export function closeCeremony(
  group: Group,
  certificates: readonly Certificate[],
  shares: readonly Shares[],
  vouchers: readonly Voucher[],
): ThresholdKey {
  const commitments = commitmentsOf(
    group,
    certificates,
    shares.map(({ coefexps }) => coefexps),
  )
  insist(vouchers.length === certificates.length, 'wrong-threshold')
  const keys = vouchers.map(({ key }, index) => {
    readTrusteeKey(group, trusteeKeyJson(key))
    const expected = shareKeyOf(group, commitments, index + 1)
    insist(group.isEqual(expected, key.publicKey.element), 'wrong-verification-key')
    return key
  })
  return { threshold: commitments[0]!.coefficients.length, certificates, commitments, keys }
}
