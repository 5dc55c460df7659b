// What the hall says, already in the reader's language. Functions take what varies, so that no sentence is glued here.
import type { DelegationId } from '../../shared/ids.ts'
import type { Saying } from '../wall/saying.ts'
import type { WallFeed } from '../wall/wall-feed.ts'

export interface HallWords {
  readonly language: 'en' | 'ar'
  /** label of the viewport for screen readers: what it is, and how to move in it */
  readonly viewport: string
  /** label of the touch stick */
  readonly stick: string
  /** all words and how numbers are written, for what is drawn late; null: not here yet */
  readonly saying: Pick<Saying, 'words' | 'format'> | null
  /** what the wall says of the sitting; null: not here yet */
  readonly wall: WallFeed | null
  /** the journal's height and the first digits of its last hash */
  journal(seq: number, head: string): string
  delegationName(id: DelegationId): string
}
