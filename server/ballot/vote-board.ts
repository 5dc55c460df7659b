// The board of a secret vote, read out of the journal: everything that anyone needs to check it, and nothing else.
import { credentialsText } from '../../shared/ballot/election/credentials.ts'
import type { OfficeTexts } from '../../shared/ballot/trustees/trustee-texts.ts'
import type { DelegationId, VoteId } from '../../shared/ids.ts'
import { happenedOf, type JournalLine } from '../../shared/journal/chain.ts'
import type { Happened } from '../../shared/procedure/event.ts'
import { evolve } from '../../shared/procedure/evolve.ts'
import type { BallotOffice } from '../../shared/procedure/secret/secret-state.ts'
import { EMPTY_SITTING, type Sitting } from '../../shared/procedure/sitting.ts'
import { entitledOf } from '../../shared/procedure/standing.ts'

export interface CastBallot {
  readonly delegation: DelegationId
  readonly tracker: string
  /** null: erased */
  readonly ballot: string | null
  /** height of its entry in the journal */
  readonly seq: number
}

export interface VoteBoard {
  readonly vote: VoteId
  readonly office: BallotOffice
  /** null: erased */
  readonly election: string | null
  readonly credentials: string
  /** ms since 1970 */
  readonly openedAt: number
  /** in the order in which they were cast */
  readonly cast: readonly CastBallot[]
  readonly hasEnded: boolean
  /** SHA-256 of the encrypted tally, hex; null: not made */
  readonly tally: string | null
  readonly decryptions: readonly { readonly owner: number; readonly text: string }[]
  readonly sums: readonly number[] | null
  readonly isAnnulled: boolean
}

export const officeTexts = ({ group, houseKey, threshold, trustees }: BallotOffice): OfficeTexts => ({
  ...{ group, houseKey, threshold },
  gave: trustees.map(({ gave }) => gave),
})

/** Registered credentials of those that may vote on this decision (a key of the rulebook). */
export const credentialsFor = (sitting: Sitting, office: BallotOffice, decision: string): readonly string[] =>
  entitledOf(sitting, decision).flatMap((delegation) => office.credentials.get(delegation) ?? [])

/** null: no such vote was secret, or its ballots are not written down yet. */
export function boardOf(lines: readonly JournalLine[], vote: VoteId): VoteBoard | null {
  let sitting: Sitting = EMPTY_SITTING
  let board: VoteBoard | null = null
  for (const line of lines) {
    const happened = happenedOf(line)
    board = boardAfter(board, sitting, happened, vote)
    sitting = evolve(sitting, happened)
  }
  return board
}

function boardAfter(
  board: VoteBoard | null,
  sitting: Sitting,
  happened: Happened,
  vote: VoteId,
): VoteBoard | null {
  const { event, at } = happened
  if (!('vote' in event) || event.vote !== vote) return board
  if (event.type === 'secret.opened') return begun(sitting, vote, event.election, at)
  return board && { ...board, ...changed(board, happened) }
}

function changed({ cast, decryptions }: VoteBoard, { event, seq }: Happened): Partial<VoteBoard> {
  switch (event.type) {
    case 'secret.cast': {
      const { delegation, tracker, ballot } = event
      return { cast: [...cast, { delegation, tracker, ballot, seq }] }
    }
    case 'secret.ended':
      return { hasEnded: true }
    case 'secret.tallied':
      return { tally: event.hash }
    case 'secret.decrypted':
      return { decryptions: [...decryptions, { owner: event.trustee, text: event.text }] }
    case 'secret.annulled':
      return { isAnnulled: true }
    case 'vote.closed':
      return { sums: event.sums ?? null }
    default:
      return {}
  }
}

function begun(sitting: Sitting, vote: VoteId, election: string | null, openedAt: number): VoteBoard | null {
  const { office } = sitting.secret
  if (!office || !sitting.vote) return null
  return {
    ...{ vote, office, election, openedAt },
    credentials: credentialsText(credentialsFor(sitting, office, sitting.vote.decision)),
    ...{ cast: [], hasEnded: false, tally: null, decryptions: [], sums: null, isAnnulled: false },
  }
}
