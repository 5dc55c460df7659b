// What trustees give, read and checked against what the others gave (BA7, BA8).
import { insist } from '../faults.ts'
import { type Group, groupOf } from '../group/group.ts'
import type { GroupName } from '../group/raw-group.ts'
import { parseJson } from '../json/shapes.ts'
import { closeCeremony, type Shares } from './ceremony.ts'
import { certificateIn, sharesIn, voucherIn } from './ceremony-texts.ts'
import { signedJson } from './signed.ts'
import { readTrusteeKey } from './single-key.ts'
import { type Certificate, readCommitments, shareKeyOf } from './threshold-key.ts'
import type { Trustees } from './trustees.ts'

export type Step = 'key' | 'certificate' | 'polynomial' | 'share'

/** The texts of an office as the law holds them. */
export interface OfficeTexts {
  readonly group: GroupName
  readonly houseKey: string
  readonly threshold: number | null
  /** of each trustee beside the house, in order */
  readonly gave: readonly Readonly<Partial<Record<Step, string>>>[]
}

export const groupNamed = (name: GroupName): Group => {
  const group = groupOf(name)
  if (!group) throw new Error(`there is no group ${name}`)
  return group
}

const certificatesOf = (group: Group, { gave }: OfficeTexts): readonly Certificate[] =>
  gave.map(({ certificate = '' }) => certificateIn(group, certificate))
const sharesOf = (group: Group, { gave }: OfficeTexts): readonly Shares[] =>
  gave.map(({ polynomial = '' }) => sharesIn(group, polynomial))

/** Throws a Flaw unless trustee `index` (from 0, the house aside) may give this text now. */
export function checkGiven(office: OfficeTexts, index: number, step: Step, text: string): void {
  const group = groupNamed(office.group)
  switch (step) {
    case 'key':
      readTrusteeKey(group, parseJson(text))
      return
    case 'certificate':
      certificateIn(group, text)
      return
    case 'polynomial': {
      const { secrets, coefexps } = sharesIn(group, text)
      const certificate = certificateIn(group, office.gave[index]?.certificate ?? '')
      const { coefficients } = readCommitments(group, certificate, signedJson(coefexps))
      insist(coefficients.length === office.threshold, 'wrong-threshold')
      insist(secrets.length === office.gave.length, 'wrong-threshold')
      return
    }
    case 'share': {
      const { key } = voucherIn(group, text)
      const certificates = certificatesOf(group, office)
      const commitments = sharesOf(group, office).map(({ coefexps }, each) =>
        readCommitments(group, certificates[each]!, signedJson(coefexps)),
      )
      const expected = shareKeyOf(group, commitments, index + 1)
      insist(group.isEqual(expected, key.publicKey.element), 'wrong-verification-key')
    }
  }
}

/** The house, and with it all others: each of them needed, or so many as the threshold says. Throws a Flaw. */
export function trusteesOf(office: OfficeTexts): Trustees {
  const group = groupNamed(office.group)
  const single = (text: string) => ({ is: 'single', key: readTrusteeKey(group, parseJson(text)) }) as const
  const house = single(office.houseKey)
  if (office.threshold === null) return [house, ...office.gave.map(({ key = '' }) => single(key))]
  const vouchers = office.gave.map(({ share = '' }) => voucherIn(group, share))
  const key = closeCeremony(group, certificatesOf(group, office), sharesOf(group, office), vouchers)
  return [house, { is: 'threshold', key }]
}
