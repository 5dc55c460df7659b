// What the people of an office gave, as its board has it, read for a trustee's own steps.
import { insist } from '../../../shared/ballot/faults.ts'
import { type Group, groupOf } from '../../../shared/ballot/group/group.ts'
import { readScalar } from '../../../shared/ballot/group/scalars.ts'
import { certificateIn, voucherIn } from '../../../shared/ballot/trustees/ceremony-texts.ts'
import { correspondentOf, numberOf, shareOf } from '../../../shared/ballot/trustees/seat.ts'
import type { Certificate } from '../../../shared/ballot/trustees/threshold-key.ts'
import type { TrusteeStep } from '../../../shared/procedure/secret/secret-state.ts'
import type { SecretTexts } from '../../../shared/protocol/messages.ts'

/** Of the office, whatever else is known of it. */
export type OfficeTexts = Pick<NonNullable<SecretTexts['office']>, 'group' | 'threshold' | 'trustees'>

export function groupNamed(name: string): Group {
  const group = groupOf(name)
  insist(group !== null, 'unknown-group')
  return group
}

/** Of each trustee beside the house, in order. */
export const gaveIn = ({ trustees }: OfficeTexts, step: TrusteeStep): readonly string[] =>
  trustees.map(({ gave }) => gave[step] ?? '')

export const certificatesOf = (office: OfficeTexts): readonly Certificate[] =>
  gaveIn(office, 'certificate').map((text) => certificateIn(groupNamed(office.group), text))

/** Place of the one whose seed it is, from 0. Throws a Flaw: it is nobody's of this office. */
export const placeOfSeed = (office: OfficeTexts, seed: string): number => {
  const group = groupNamed(office.group)
  return numberOf(group, certificatesOf(office), correspondentOf(group, seed)) - 1
}

/**
 * The number with which its trustee decrypts. `secret`: as a key file has it, which is that number where all are needed, and else
 * the seed that opens the share. Throws a Flaw.
 */
export function decryptingSecret(office: OfficeTexts, secret: string): bigint {
  const group = groupNamed(office.group)
  if (office.threshold === null) {
    const scalar = readScalar(group.order, secret)
    insist(scalar !== null, 'number-out-of-range')
    return scalar
  }
  const place = placeOfSeed(office, secret)
  const { privateKey } = voucherIn(group, gaveIn(office, 'share')[place] ?? '')
  return shareOf(group, certificatesOf(office)[place]!, secret, privateKey)
}
