// What is passed in the corners of the hall: to those who sit there, or to one who is invited; never broadcast, and kept nowhere.
import type { DelegationId, PersonId } from '../ids.ts'
import type { Knocking } from './messages.ts'

/** What is said in a corner. */
export interface CornerLine {
  readonly is: 'said'
  readonly person: PersonId
  readonly name: string
  readonly delegation: DelegationId | null
  readonly text: string
  /** whether the corner was private then */
  readonly isPrivate: boolean
  /** ms since 1970, the server's clock */
  readonly at: number
}

export interface CornerInvitation {
  readonly is: 'invited'
  /** 0 … 3 */
  readonly corner: number
  /** who invites */
  readonly person: PersonId
  readonly name: string
  readonly delegation: DelegationId | null
  /** ms since 1970 */
  readonly at: number
}

export type CornerNews =
  | CornerLine
  | CornerInvitation
  /** to those inside: who asks to be let in now */
  | { readonly is: 'knocking'; readonly people: readonly Knocking[] }
  /** to those inside: an invitation that was not accepted */
  | { readonly is: 'declined'; readonly person: PersonId; readonly name: string }
  /** to who asked: one may come in, or not now */
  | { readonly is: 'answered'; readonly corner: number; readonly mayEnter: boolean }
  /** one sits there no longer, and forgets what was said */
  | { readonly is: 'left' }

/** Requests, with payload and answer. */
export interface CornerRequests {
  /** Takes a free seat there. Twice is harmless. */
  'corner.enter': { ask: { corner: number }; answer: null }
  /** By who sits there, for the corner they sit in. */
  'corner.close': { ask: { isPrivate: boolean }; answer: null }
  /** `isPrivate`: as the asker sees it; otherwise it is not passed on. Not idempotent: twice says it twice. */
  'corner.say': { ask: { text: string; isPrivate: boolean }; answer: null }
  /** A person, or all of a delegation who are in the hall. */
  'corner.invite': { ask: { to: PersonId | DelegationId }; answer: { invited: number } }
  'corner.decline': { ask: { corner: number }; answer: null }
  'corner.knock': { ask: { corner: number }; answer: null }
  'corner.answer': { ask: { person: PersonId; mayEnter: boolean }; answer: null }
}
