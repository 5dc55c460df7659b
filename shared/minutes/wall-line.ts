// A line of what was shown on the wall, as the annex of the minutes has it.
import type { DocumentId, ProposalId } from '../ids.ts'

/** One for each time that something came on the wall, in the order in which it did; pages that were turned are one. */
export interface WallLine {
  /** ms since 1970 */
  readonly at: number
  /** ms since 1970; null: it stood there at the end */
  readonly until: number | null
  readonly kind: 'pages' | 'picture' | 'screen' | 'film' | 'text'
  /** null: it was erased, or is that of `text` */
  readonly title: string | null
  /** who showed it, as shown then; null: it was erased, or is a text of the sitting */
  readonly name: string | null
  /** a text of the sitting; null: it is none */
  readonly text:
    | { readonly of: 'proposal'; readonly id: ProposalId }
    | { readonly of: 'document'; readonly id: DocumentId }
    | null
}
