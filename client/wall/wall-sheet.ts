// What stands on the wall, in words and figures and in no order of space: the hall draws it on a screen of 18 metres, the plain view
// as text. Both say the same.
import type { DelegationId } from '../../shared/ids.ts'
import type { Choice } from '../../shared/procedure/majority/majority.ts'
import type { Floor } from '../../shared/procedure/speakers/speakers-state.ts'
import type { WallScene } from './wall-scene.ts'

export interface WallSheet {
  readonly is: WallScene['is']
  /** a point that waits: it comes before whatever goes on */
  readonly banner: string | null
  /** what kind of thing this is */
  readonly label: string | null
  /** the one thing, largest */
  readonly head: string | null
  /** whose flag stands beside it */
  readonly flag: DelegationId | null
  /** a picture stands beside it, which the place of the wall draws */
  readonly hasPicture: boolean
  readonly lines: readonly WallLine[]
  readonly clock: WallClock | null
  readonly marks: WallMarks | null
  readonly counts: readonly WallCount[]
  readonly cells: readonly WallCell[]
  readonly rows: readonly WallRow[]
  /** below: what this is part of, and who is present */
  readonly context: string | null
  readonly attendance: string | null
}

/** Tones differ by more than colour where they are drawn: gold is larger, yes and no have their marks in the words. */
export interface WallLine {
  readonly text: string
  readonly tone: 'plain' | 'soft' | 'gold' | 'yes' | 'no'
}

/** Counts down to the end of a speech or of a time; without a limit, up. */
export type WallClock =
  | ({ readonly is: 'speech' } & Pick<Floor, 'givenAt' | 'limitMs' | 'pausedAt' | 'pausedMs'>)
  | { readonly is: 'until'; readonly startedAt: number; readonly endsAt: number }

/** A half circle of seats: lit or not while a vote is open, and after it what each said. */
export type WallMarks =
  | { readonly of: 'turnout'; readonly cast: number; readonly represented: number }
  | { readonly of: 'choices'; readonly choices: readonly Choice[] }

export interface WallCount {
  readonly choice: Choice
  readonly figure: string
  readonly label: string
}

export type CellState = Choice | 'waiting' | 'called' | 'absent' | 'passed'

/** A delegation in a roll-call, in the order in which they are called. */
export interface WallCell {
  readonly id: DelegationId
  readonly name: string
  readonly state: CellState
  /** the state in words, for those who do not see the mark; '' while it waits */
  readonly said: string
}

/** Someone who may be voted for. */
export interface WallRow {
  readonly name: string
  readonly flag: DelegationId | null
  readonly figure: string | null
  readonly isElected: boolean
}

/** A sheet with nothing on it but what is given. */
export const sheet = (is: WallScene['is'], given: Partial<WallSheet>): WallSheet => ({
  is,
  ...{ banner: null, label: null, head: null, flag: null, hasPicture: false, lines: [] },
  ...{ clock: null, marks: null },
  ...{ counts: [], cells: [], rows: [], context: null, attendance: null },
  ...given,
})

export const line = (text: string, tone: WallLine['tone'] = 'plain'): WallLine => ({ text, tone })
