// What is asked of the Lab, what happens in it, and what it shows. Challenges, teams and comments have the id of the act that made them.
import type { DelegationId, PersonId, ProposalId } from '../../ids.ts'
import type { Count } from './runoff.ts'

export type LabAct =
  /** The desk sets a challenge. `deadline`: ms since 1970, null: none. `voters`: everybody in the hall, or those with a badge. */
  | {
      readonly is: 'post'
      readonly title: string
      readonly problem: string
      readonly background: string
      readonly sources: readonly string[]
      readonly deadline: number | null
      readonly voters: 'all' | 'accredited'
    }
  | { readonly is: 'withdraw'; readonly challenge: string }
  | { readonly is: 'team'; readonly challenge: string; readonly name: string; readonly capacity: number }
  /** Harmless twice. */
  | { readonly is: 'join'; readonly team: string }
  /** Harmless twice. The last to leave takes the team along. */
  | { readonly is: 'leave'; readonly team: string }
  /** The captain hands over. Harmless twice. */
  | { readonly is: 'captain'; readonly team: string; readonly person: PersonId }
  /** The captain: what the team has written stands as it is, and its authors with it. */
  | { readonly is: 'put-forward'; readonly team: string }
  /** The captain: back to writing. */
  | { readonly is: 'take-back'; readonly team: string }
  /** Harmless twice. */
  | { readonly is: 'support'; readonly team: string; readonly isFor: boolean }
  | { readonly is: 'comment'; readonly team: string; readonly text: string }
  /** Who wrote it, or the desk. Harmless twice. */
  | { readonly is: 'uncomment'; readonly team: string; readonly comment: string }
  /** A captain offers another team to make one proposal of both; null: no longer. Harmless twice. */
  | { readonly is: 'offer'; readonly team: string; readonly to: string | null }
  /** The captain of the other team agrees: its people and its text come to the one that offered. */
  | { readonly is: 'combine'; readonly team: string; readonly into: string }
  /** The desk opens and closes the ranked vote. */
  | { readonly is: 'open-vote'; readonly challenge: string }
  | { readonly is: 'close-vote'; readonly challenge: string }
  /** Best first; none: one's ballot is taken back. Changed until the close. */
  | { readonly is: 'rank'; readonly challenge: string; readonly ranking: readonly string[] }
  /** The desk sends a proposal to the forum; the house fills in which draft resolution it has become. */
  | { readonly is: 'send'; readonly team: string; readonly proposal?: ProposalId }
  /** The house: a deadline is over. */
  | { readonly is: 'tick' }

export interface Member {
  readonly person: PersonId
  readonly delegation: DelegationId | null
}

/** A text that may have been erased. */
type Erasable<T> = { readonly texts: T | null; readonly salt: string }

export type LabEvent =
  | ({
      readonly type: 'lab.posted'
      readonly challenge: string
      readonly deadline: number | null
      readonly voters: 'all' | 'accredited'
    } & Erasable<{ title: string; problem: string; background: string; sources: readonly string[] }>)
  | { readonly type: 'lab.withdrawn'; readonly challenge: string }
  | { readonly type: 'lab.time-over'; readonly challenge: string }
  | ({
      readonly type: 'lab.team-formed'
      readonly challenge: string
      readonly team: string
      readonly capacity: number
      readonly captain: Member
    } & Erasable<{ name: string; captain: string }>)
  | ({ readonly type: 'lab.joined'; readonly team: string; readonly member: Member } & Erasable<{
      name: string
    }>)
  | { readonly type: 'lab.left'; readonly team: string; readonly person: PersonId }
  | { readonly type: 'lab.captain-changed'; readonly team: string; readonly captain: PersonId }
  /** SHA-256 of title and text as they stood in the shared texts, in UTF-8, hex: also when the words are erased */
  | ({
      readonly type: 'lab.put-forward'
      readonly team: string
      readonly titleHash: string
      readonly hash: string
    } & Erasable<{ title: string; content: string }>)
  | { readonly type: 'lab.taken-back'; readonly team: string }
  | {
      readonly type: 'lab.supported'
      readonly team: string
      readonly person: PersonId
      readonly isFor: boolean
    }
  | ({
      readonly type: 'lab.commented'
      readonly team: string
      readonly comment: string
      readonly person: PersonId
    } & Erasable<{ text: string; name: string }>)
  | { readonly type: 'lab.uncommented'; readonly team: string; readonly comment: string }
  | { readonly type: 'lab.offered'; readonly team: string; readonly to: string | null }
  | ({ readonly type: 'lab.combined'; readonly team: string; readonly into: string } & Erasable<{
      title: string
      content: string
    }>)
  | { readonly type: 'lab.vote-opened'; readonly challenge: string; readonly teams: readonly string[] }
  /** sealed: nobody reads a ranking in the journal, before the close or after */
  | ({ readonly type: 'lab.ranked'; readonly challenge: string; readonly person: PersonId } & Erasable<{
      ranking: readonly string[]
    }>)
  /** the ballots without who cast them, in the order of their signs */
  | {
      readonly type: 'lab.counted'
      readonly challenge: string
      readonly ballots: readonly (readonly string[])[]
    }
  | { readonly type: 'lab.sent'; readonly team: string; readonly proposal: ProposalId }

export interface TeamShown {
  readonly id: string
  /** at which table, from 1 */
  readonly table: number
  /** '' when it was erased, as all words here */
  readonly name: string
  readonly captain: PersonId
  readonly capacity: number
  /** who writes it; once it is put forward, its authors */
  readonly members: readonly (Member & { readonly name: string })[]
  readonly phase: 'writing' | 'forward' | 'combined'
  /** the team that it went into */
  readonly into: string | null
  /** of a proposal that was put forward; null: erased, or none was */
  readonly proposal: { readonly title: string; readonly content: string } | null
  readonly hash: string | null
  /** proposals of teams that came to this one */
  readonly parts: readonly { readonly team: string; readonly title: string; readonly content: string }[]
  readonly offersTo: string | null
  readonly supporters: number
  readonly comments: readonly {
    readonly id: string
    readonly person: PersonId
    readonly name: string
    readonly text: string
    /** ms since 1970 */
    readonly at: number
  }[]
  /** which draft resolution it has become */
  readonly sent: ProposalId | null
}

export interface ChallengeShown {
  readonly id: string
  readonly title: string
  readonly problem: string
  readonly background: string
  readonly sources: readonly string[]
  readonly deadline: number | null
  readonly voters: 'all' | 'accredited'
  /** over: nothing more is written, and nobody votes yet */
  readonly phase: 'writing' | 'over' | 'voting' | 'decided'
  readonly teams: readonly TeamShown[]
  /** teams that are voted on, in the order of their tables */
  readonly standing: readonly string[]
  readonly voted: number
  readonly count: Count | null
}

export interface LabShown {
  /** the newest first */
  readonly challenges: readonly ChallengeShown[]
}

/** What stands for one person alone. */
export interface LabOwn {
  readonly isDesk: boolean
  /** challenges of which one may vote on what comes of them */
  readonly votes: readonly string[]
  readonly supports: readonly string[]
  /** by challenge, one's ballot while the vote is open, best first */
  readonly rankings: Readonly<Record<string, readonly string[]>>
}
