// What the booth of this page knows: what is asked, the credential, what is chosen, and how far the ballot is.
import type { Choice } from '../../../shared/ballot/election/question.ts'
import type { DelegationId, VoteId } from '../../../shared/ids.ts'
import type { SecretReceipt } from '../../../shared/protocol/messages.ts'
import type { Refusal } from '../../../shared/refusal.ts'
import type { BallotPaper } from '../jobs/check-election.ts'
import type { BallotMade } from '../jobs/encrypt-ballot.ts'
import type { JobFault } from '../jobs/job.ts'
import type { PendingBallot } from './kept-ballots.ts'

export type CredentialState =
  | { readonly is: 'none' | 'checking' | 'held' }
  /** mistyped, of another set-up of the office, of nobody here, or not to be checked */
  | { readonly is: 'malformed' | 'other-office' | 'unregistered' | 'broken' }
  | { readonly is: 'other-delegation'; readonly delegation: DelegationId }

export type BallotStage =
  | { readonly is: 'choosing' }
  /** from 0 to 1 */
  | { readonly is: 'sealing'; readonly done: number }
  | { readonly is: 'sealed' | 'opening'; readonly made: BallotMade }
  /** opened instead of cast: what each ciphertext holds, as the randomness shows; null: it does not fit the ballot */
  | { readonly is: 'opened'; readonly made: BallotMade; readonly held: readonly number[] | null }
  | { readonly is: 'sending'; readonly tries: number }

export type BoothTrouble =
  | { readonly is: 'refused'; readonly refusal: Refusal }
  | { readonly is: 'fault'; readonly fault: JobFault }
  /** the receipt names another ballot than the one that was sent */
  | { readonly is: 'other-receipt' }

export interface Paper extends BallotPaper {
  readonly vote: VoteId
}

export interface BoothState {
  /** null: not read yet, or no ballots are cast */
  readonly paper: Paper | null
  readonly credential: CredentialState
  readonly picked: Choice | null
  readonly stage: BallotStage
  readonly trouble: BoothTrouble | null
  /** sent, and not known to be recorded */
  readonly pending: PendingBallot | null
  /** of ballots cast in this browser, the latest last */
  readonly receipts: readonly SecretReceipt[]
  /** what stands for the delegation in the open vote, whoever of it cast it */
  readonly standing: SecretReceipt | null
}

export const CHOOSING: BallotStage = { is: 'choosing' }
