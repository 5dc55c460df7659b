// What a trustee gives next, made from what all have given so far. The secret never leaves the browser: only its public side does.
import { dealShares, sortShares, takeShare } from '../../../shared/ballot/trustees/ceremony.ts'
import {
  certificateText,
  sharesIn,
  sharesText,
  voucherText,
} from '../../../shared/ballot/trustees/ceremony-texts.ts'
import { takeSeat } from '../../../shared/ballot/trustees/seat.ts'
import { drawTrusteeKey, trusteeKeyJson } from '../../../shared/ballot/trustees/single-key.ts'
import type { TrusteeStep } from '../../../shared/procedure/secret/secret-state.ts'
import type { Job } from './job.ts'
import { certificatesOf, gaveIn, groupNamed, type OfficeTexts, placeOfSeed } from './office-texts.ts'

export interface StepToMake {
  readonly office: OfficeTexts
  readonly step: TrusteeStep
  /** the seed; null at the first step, which draws it */
  readonly secret: string | null
}

export interface StepMade {
  /** what is given */
  readonly text: string
  /** what is kept: a key, or the seed from which all of a seat's secrets come */
  readonly secret: string
}

/** Throws a Flaw when what the others gave does not hold, or the seed is nobody's of this office. */
export const trusteeStep: Job<StepToMake, StepMade> = ({ office, step, secret }, { chance }) => {
  const group = groupNamed(office.group)
  const seed = secret ?? ''
  switch (step) {
    case 'key': {
      const drawn = drawTrusteeKey(group, chance)
      return { text: JSON.stringify(trusteeKeyJson(drawn.key)), secret: String(drawn.secret) }
    }
    case 'certificate': {
      const seat = takeSeat(group, chance)
      return { text: certificateText(seat.certificate), secret: seat.seed }
    }
    case 'polynomial': {
      const shares = dealShares(group, certificatesOf(office), seed, office.threshold ?? 0, chance)
      return { text: sharesText(shares), secret: seed }
    }
    case 'share': {
      const certificates = certificatesOf(office)
      const shares = gaveIn(office, 'polynomial').map((text) => sharesIn(group, text))
      const dealt = sortShares(group, certificates, shares)[placeOfSeed(office, seed)]!
      return { text: voucherText(takeShare(group, certificates, seed, dealt, chance)), secret: seed }
    }
  }
}
