// What happens on the opinion floor. An answer is wholly beside the chain: who answers is in it, which statement and how are not.
import type { Asked } from './act.ts'
import type { Answer } from './answer.ts'
import type { Picture } from './map/picture.ts'

/** null once erased */
interface Sealed<T> {
  readonly texts: T | null
  readonly salt: string
}

export type OpinionEvent =
  | ({
      readonly type: 'opinion.opened'
      readonly asked: Asked
      /** statements and answers begin anew */
      readonly isNew: boolean
    } & Sealed<{ readonly question: string }>)
  | { readonly type: 'opinion.closed' }
  | ({ readonly type: 'opinion.stated'; readonly number: number } & Sealed<{ readonly text: string }>)
  | ({ readonly type: 'opinion.answered' } & Sealed<{ readonly number: number; readonly answer: Answer }>)
  | { readonly type: 'opinion.withdrawn'; readonly number: number }
  | ({ readonly type: 'opinion.hidden'; readonly number: number } & Sealed<{ readonly reason: string }>)
  | { readonly type: 'opinion.restored'; readonly number: number }
  | {
      readonly type: 'opinion.drawn'
      readonly picture: Picture
      /** height of the journal up to which answers are in it */
      readonly upTo: number
    }
