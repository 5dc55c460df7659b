// What may be asked of the opinion floor.
import type { Answer } from './answer.ts'
import type { Picture } from './map/picture.ts'

/** Whose statements and answers are taken. */
export const ASKED = ['all', 'members'] as const
export type Asked = (typeof ASKED)[number]

/** What people ask. Twice: harmless but for `state`, which is refused the second time as already said. */
export type OpinionAct =
  /** the desk; another question than before begins anew */
  | { readonly is: 'open'; readonly question: string; readonly asked: Asked }
  | { readonly is: 'close' }
  | { readonly is: 'state'; readonly text: string }
  /** may be changed until the floor closes */
  | { readonly is: 'answer'; readonly number: number; readonly answer: Answer }
  /** whose statement it is, while hardly anybody has answered it */
  | { readonly is: 'withdraw'; readonly number: number }
  /** the desk */
  | { readonly is: 'hide'; readonly number: number; readonly reason: string }
  | { readonly is: 'restore'; readonly number: number }

/** The system's: to draw the picture, or this one, which a thread drew of the answers up to a height of the journal. */
export interface DrawAct {
  readonly is: 'draw'
  readonly drawn: { readonly picture: Picture | null; readonly upTo: number } | null
}

export type OpinionCommand = OpinionAct | DrawAct
