// What people of a secret vote do in their browsers: the registrar's credentials, trustees' keys, ballots and decryptions.
import { randomBytes } from 'node:crypto'
import { readBallot } from '../../shared/ballot/cast/ballot.ts'
import { encryptBallot } from '../../shared/ballot/cast/encrypt-ballot.ts'
import { drawCredential, publicPartOf } from '../../shared/ballot/election/credentials.ts'
import { readElection } from '../../shared/ballot/election/election.ts'
import type { Choice } from '../../shared/ballot/election/question.ts'
import type { Chance } from '../../shared/ballot/group/chance.ts'
import { type Group, groupOf } from '../../shared/ballot/group/group.ts'
import { decryptionText, decryptPart } from '../../shared/ballot/tally/decryption.ts'
import { lastBallots, tallyOf } from '../../shared/ballot/tally/tally.ts'
import { dealShares, sortShares, takeShare } from '../../shared/ballot/trustees/ceremony.ts'
import {
  certificateIn,
  certificateText,
  sharesIn,
  sharesText,
  voucherIn,
  voucherText,
} from '../../shared/ballot/trustees/ceremony-texts.ts'
import { shareOf, takeSeat } from '../../shared/ballot/trustees/seat.ts'
import { drawTrusteeKey, trusteeKeyJson } from '../../shared/ballot/trustees/single-key.ts'
import type { DelegationId } from '../../shared/ids.ts'
import type { TrusteeStep } from '../../shared/procedure/secret/secret-state.ts'
import type { BallotBoard } from '../../shared/protocol/api.ts'
import type { SecretTexts } from '../../shared/protocol/messages.ts'

export type OpenOffice = NonNullable<SecretTexts['office']>

export const chance: Chance = (bytes) => new Uint8Array(randomBytes(bytes))

const groupNamed = (name: string): Group => {
  const group = groupOf(name)
  if (!group) throw new Error(`there is no group ${name}`)
  return group
}

/** One trustee: keeps its secret, and gives what is asked for. */
export class TrusteeAtWork {
  #secret = 0n
  #seed = ''

  give(office: OpenOffice, step: TrusteeStep): string {
    const group = groupNamed(office.group)
    const gave = (which: TrusteeStep) => office.trustees.map((each) => each.gave[which] ?? '')
    const certificates = () => gave('certificate').map((text) => certificateIn(group, text))
    switch (step) {
      case 'key': {
        const { secret, key } = drawTrusteeKey(group, chance)
        this.#secret = secret
        return JSON.stringify(trusteeKeyJson(key))
      }
      case 'certificate': {
        const { seed, certificate } = takeSeat(group, chance)
        this.#seed = seed
        return certificateText(certificate)
      }
      case 'polynomial':
        return sharesText(dealShares(group, certificates(), this.#seed, office.threshold ?? 0, chance))
      case 'share': {
        const shares = gave('polynomial').map((text) => sharesIn(group, text))
        const dealt = sortShares(group, certificates(), shares)
        const index = dealt.findIndex((each) => this.#opens(() => this.#take(office, each)))
        const text = voucherText(this.#take(office, dealt[index]!))
        const { privateKey } = voucherIn(group, text)
        this.#secret = shareOf(group, certificates()[index]!, this.#seed, privateKey)
        return text
      }
    }
  }

  #take(office: OpenOffice, dealt: ReturnType<typeof sortShares>[number]) {
    const group = groupNamed(office.group)
    const certificates = office.trustees.map(({ gave }) => certificateIn(group, gave.certificate ?? ''))
    return takeShare(group, certificates, this.#seed, dealt, chance)
  }

  /** Letters to others do not open. */
  #opens(open: () => unknown): boolean {
    try {
      open()
      return true
    } catch {
      return false
    }
  }

  decrypt(board: Pick<BallotBoard, 'election' | 'ballots'>): string {
    const election = readElection(board.election ?? '')
    const ballots = board.ballots.map(({ ballot }) => readBallot(election.group, ballot ?? ''))
    const tally = tallyOf(election, lastBallots(ballots))
    return decryptionText(decryptPart(election, tally, this.#secret, chance))
  }
}

export interface Credential {
  readonly delegation: DelegationId
  /** what reaches the delegation alone */
  readonly secret: string
  readonly credential: string
}

export const drawCredentials = (
  { uuid, group }: Pick<OpenOffice, 'uuid' | 'group'>,
  delegations: readonly DelegationId[],
): readonly Credential[] =>
  delegations.map((delegation) => {
    const secret = drawCredential(chance)
    return { delegation, secret, credential: publicPartOf(groupNamed(group), uuid, secret) }
  })

/** The text of a ballot. */
export const ballotFor = (election: string, secret: string, choice: Choice): string =>
  encryptBallot(readElection(election), [choice], secret, chance).text
