// What trustees and server hand each other while a threshold key is made, as JSON in the form of Belenios.
import type { Group } from '../group/group.ts'
import { fieldsOf, listOf, parseJson, textOf } from '../json/shapes.ts'
import type { Dealt, Shares, Voucher } from './ceremony.ts'
import { readSigned, signedJson } from './signed.ts'
import { readTrusteeKey, trusteeKeyJson } from './single-key.ts'
import { type Certificate, readCertificate } from './threshold-key.ts'

export const certificateText = ({ signed }: Certificate): string => JSON.stringify(signedJson(signed))

/** All readers throw a Flaw. */
export const certificateIn = (group: Group, text: string): Certificate =>
  readCertificate(group, parseJson(text))

export const sharesText = ({ polynomial, secrets, coefexps }: Shares): string =>
  JSON.stringify({ polynomial, secrets, coefexps: signedJson(coefexps) })

export function sharesIn(group: Group, text: string): Shares {
  const fields = fieldsOf(parseJson(text), ['polynomial', 'secrets', 'coefexps'])
  return {
    polynomial: textOf(fields.polynomial),
    secrets: listOf(fields.secrets, textOf),
    coefexps: readSigned(group, fields.coefexps),
  }
}

export const dealtText = ({ polynomial, secrets, coefexps }: Dealt): string =>
  JSON.stringify({ polynomial, secrets, coefexps: coefexps.map(signedJson) })

export function dealtIn(group: Group, text: string): Dealt {
  const fields = fieldsOf(parseJson(text), ['polynomial', 'secrets', 'coefexps'])
  return {
    polynomial: textOf(fields.polynomial),
    secrets: listOf(fields.secrets, textOf),
    coefexps: listOf(fields.coefexps, (each) => readSigned(group, each)),
  }
}

export const voucherText = ({ privateKey, key }: Voucher): string =>
  JSON.stringify({ private_key: privateKey, public_key: trusteeKeyJson(key) })

export function voucherIn(group: Group, text: string): Voucher {
  const fields = fieldsOf(parseJson(text), ['private_key', 'public_key'])
  return { privateKey: textOf(fields.private_key), key: readTrusteeKey(group, fields.public_key) }
}
