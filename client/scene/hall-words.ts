// What the hall says, already in the reader's language. Functions take what varies, so that no sentence is glued here.
import type { DelegationId } from '../../shared/ids.ts'
import type { Outcome } from '../../shared/procedure/majority/majority.ts'

export interface HallWords {
  readonly language: 'en' | 'ar'
  /** label of the viewport for screen readers: what it is, and how to move in it */
  readonly viewport: string
  /** label of the touch stick */
  readonly stick: string
  readonly yes: string
  readonly no: string
  readonly abstain: string
  readonly votingOpen: string
  readonly result: Readonly<Record<Outcome['outcome'], string>>
  turnout(cast: number, represented: number): string
  /** the journal's height and the first digits of its last hash */
  journal(seq: number, head: string): string
  count(value: number): string
  delegationName(id: DelegationId): string
}
