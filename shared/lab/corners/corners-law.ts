// What the journal says of the corners: that a private meeting took place, where, from when to when. Neither who was there nor a word of
// it: those are nowhere. Only the house writes it, and nothing at all in a closed sitting.
import { refuse } from '../../refusal.ts'
import { ok } from '../../result.ts'
import type { PlaceLaw } from '../place.ts'

export interface CornersAct {
  readonly is: 'record'
  /** 0 … 3 */
  readonly corner: number
  /** ms since 1970 */
  readonly since: number
  readonly until: number
}

export interface CornersEvent {
  readonly type: 'corners.met'
  readonly corner: number
  readonly since: number
  readonly until: number
}

export interface PrivateMeeting {
  readonly corner: number
  readonly since: number
  readonly until: number
}

/** The last ones, oldest first. */
export interface CornersShown {
  readonly meetings: readonly PrivateMeeting[]
}

const MOST_SHOWN = 50

export const CORNERS_LAW: PlaceLaw<CornersShown, CornersAct, CornersEvent, CornersShown, null> = {
  empty: { meetings: [] },
  texts: {},
  open: new Set(),
  decide: (_, { corner, since, until }, { person }) =>
    person === 'system' ? ok([{ type: 'corners.met', corner, since, until }]) : refuse('not-at-desk'),
  evolve: ({ meetings }, { event: { corner, since, until } }) => ({
    meetings: [...meetings, { corner, since, until }].slice(-MOST_SHOWN),
  }),
  shown: (state) => state,
  own: () => null,
}
