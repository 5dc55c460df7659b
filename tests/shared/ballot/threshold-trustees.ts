// Trustees of whom some suffice, all steps of the ceremony played by our side, each text written and read on the way.
import type { Chance } from '../../../shared/ballot/group/chance.ts'
import type { Group } from '../../../shared/ballot/group/group.ts'
import { closeCeremony, dealShares, sortShares, takeShare } from '../../../shared/ballot/trustees/ceremony.ts'
import {
  certificateIn,
  certificateText,
  dealtIn,
  dealtText,
  sharesIn,
  sharesText,
  voucherIn,
  voucherText,
} from '../../../shared/ballot/trustees/ceremony-texts.ts'
import { shareOf, takeSeat } from '../../../shared/ballot/trustees/seat.ts'
import type { Held } from './sample-board.ts'

/** `threshold` of `count` are needed. */
export function thresholdTrustees(group: Group, threshold: number, count: number, chance: Chance): Held {
  const seats = Array.from({ length: count }, () => takeSeat(group, chance))
  const certificates = seats.map(({ certificate }) => certificateIn(group, certificateText(certificate)))
  const shares = seats
    .map(({ seed }) => dealShares(group, certificates, seed, threshold, chance))
    .map((each) => sharesIn(group, sharesText(each)))
  const dealt = sortShares(group, certificates, shares).map((each) => dealtIn(group, dealtText(each)))
  const vouchers = seats
    .map(({ seed }, index) => takeShare(group, certificates, seed, dealt[index]!, chance))
    .map((each) => voucherIn(group, voucherText(each)))
  return {
    trustees: [{ is: 'threshold', key: closeCeremony(group, certificates, shares, vouchers) }],
    secrets: seats.map(({ seed, certificate }, index) => ({
      owner: index + 1,
      secret: shareOf(group, certificate, seed, vouchers[index]!.privateKey),
    })),
  }
}
