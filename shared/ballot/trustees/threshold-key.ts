// The key of n trustees of whom t suffice (Pedersen): what of it is public, and how anyone checks it.
import { insist } from '../faults.ts'
import type { Element, Group, Written } from '../group/group.ts'
import { modulo } from '../group/scalars.ts'
import { readKey } from '../json/elements.ts'
import { countOf, fieldsOf, listOf, parseJson } from '../json/shapes.ts'
import { isSignedBy, readSigned, type Signed, signedJson } from './signed.ts'
import { readTrusteeKey, type TrusteeKey, trusteeKeyJson } from './single-key.ts'

/** The keys with which a trustee signs and receives while the threshold key is made. */
export interface Certificate {
  readonly verification: Written
  readonly encryption: Written
  readonly signed: Signed
}

/** g to the coefficients of a trustee's secret polynomial, from the constant one. */
export interface Commitments {
  readonly coefficients: readonly Written[]
  readonly signed: Signed
}

export interface ThresholdKey {
  /** how many are needed */
  readonly threshold: number
  readonly certificates: readonly Certificate[]
  readonly commitments: readonly Commitments[]
  /** of each trustee: what its share of the secret is, as a power of g */
  readonly keys: readonly TrusteeKey[]
}

export const certificateMessage = (verification: Written, encryption: Written): string =>
  JSON.stringify({ verification: verification.text, encryption: encryption.text })

export const commitmentsMessage = (coefficients: readonly Written[]): string =>
  JSON.stringify({ coefexps: coefficients.map(({ text }) => text) })

/** BA8. Throws a Flaw unless it is signed by the very key that it names. */
export function readCertificate(group: Group, value: unknown): Certificate {
  const signed = readSigned(group, value)
  const fields = fieldsOf(parseJson(signed.message), ['verification', 'encryption'])
  const [verification, encryption] = [readKey(group, fields.verification), readKey(group, fields.encryption)]
  insist(isSignedBy(group, group.varying(verification.element), signed), 'wrong-certificate')
  return { verification, encryption, signed }
}

/** BA8. Throws a Flaw unless they are signed by the owner of the certificate. */
export function readCommitments(group: Group, owner: Certificate, value: unknown): Commitments {
  const signed = readSigned(group, value)
  const { coefexps } = fieldsOf(parseJson(signed.message), ['coefexps'])
  const coefficients = listOf(coefexps, (each) => readKey(group, each))
  insist(isSignedBy(group, group.varying(owner.verification.element), signed), 'wrong-certificate')
  return { coefficients, signed }
}

/** What all polynomials together say of the share of trustee `number` (from 1): Π over trustees and k of commitment_k^(number^k). */
export function shareKeyOf(group: Group, commitments: readonly Commitments[], number: number): Element {
  return commitments.reduce(
    (product, each) => group.times(product, valueKeyOf(group, each, number)),
    group.one,
  )
}

/** g to the value of one trustee's polynomial at `number`. */
export function valueKeyOf(group: Group, { coefficients }: Commitments, number: number): Element {
  let power = 1n
  let product = group.one
  for (const { element } of coefficients) {
    product = group.times(product, group.varying(element).power(power))
    power = modulo(power * BigInt(number), group.order)
  }
  return product
}

/** The public key to which the trustees hold shares. */
export const sharedKeyOf = (group: Group, { commitments }: ThresholdKey): Element =>
  commitments.reduce((product, { coefficients }) => group.times(product, coefficients[0]!.element), group.one)

export const thresholdKeyJson = ({ threshold, certificates, commitments, keys }: ThresholdKey) => ({
  threshold,
  certs: certificates.map(({ signed }) => signedJson(signed)),
  coefexps: commitments.map(({ signed }) => signedJson(signed)),
  verification_keys: keys.map(trusteeKeyJson),
})

/** BA8, BA24. Throws a Flaw. */
export function readThresholdKey(group: Group, value: unknown): ThresholdKey {
  const fields = fieldsOf(value, ['threshold', 'certs', 'coefexps', 'verification_keys'])
  const threshold = countOf(fields.threshold)
  const certificates = listOf(fields.certs, (each) => readCertificate(group, each))
  const raw = listOf(fields.coefexps, (each) => each)
  const keys = listOf(fields.verification_keys, (each) => readTrusteeKey(group, each))
  const count = certificates.length
  insist(raw.length === count && keys.length === count, 'wrong-threshold')
  insist(threshold >= 1 && threshold <= count, 'wrong-threshold')
  const commitments = raw.map((each, index) => readCommitments(group, certificates[index]!, each))
  insist(
    commitments.every(({ coefficients }) => coefficients.length === threshold),
    'wrong-threshold',
  )
  for (const [index, { publicKey }] of keys.entries()) {
    const expected = shareKeyOf(group, commitments, index + 1)
    insist(group.isEqual(expected, publicKey.element), 'wrong-verification-key')
  }
  return { threshold, certificates, commitments, keys }
}
