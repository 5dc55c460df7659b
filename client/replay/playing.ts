// Where a replay stands and how it goes on: by the clock of the past at a pace, or from act to act, leaving out the silence between.
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Timeline } from './timeline.ts'

/** times as fast as it was */
export const PACES = [1, 2, 4, 15, 60] as const
export type Pace = (typeof PACES)[number]

/** The whole of a sitting in about so long, ms, when silence is left out; no act for less or longer than these. */
const SUMMARY_MS = 90_000
const SHORTEST_MS = 700
const LONGEST_MS = 3_500

export interface Playing {
  readonly seq: number
  /** ms since 1970: the clock of the sitting */
  readonly at: number
  readonly isPlaying: boolean
  readonly pace: Pace
  /** from act to act */
  readonly isSummary: boolean
  /** counts up whenever the moment was chosen rather than reached */
  readonly jumps: number
}

export interface Player {
  readonly store: StoreApi<Playing>
  /** Goes on by `dtMs` of the reader's own time. */
  advance(dtMs: number): void
  goTo(seq: number): void
  /** One entry on (1) or back (-1). */
  step(by: 1 | -1): void
  /** To the next or the last of `stops`, heights in ascending order. */
  leap(by: 1 | -1, stops: readonly number[]): void
  toggle(): void
  setPace(pace: Pace): void
  setSummary(isSummary: boolean): void
}

/** `acts`: heights at which something was done that the minutes tell, ascending. */
export function createPlayer(timeline: Timeline, acts: readonly number[], first: number): Player {
  const within = (seq: number): number => Math.min(timeline.length, Math.max(1, Math.round(seq)))
  const atOf = (seq: number): number => timeline.happened(seq).at
  const start = within(first)
  const store = createStore<Playing>(() => ({
    ...{ seq: start, at: atOf(start), isPlaying: false },
    ...{ pace: 1, isSummary: false, jumps: 0 },
  }))
  const dwellMs = Math.min(LONGEST_MS, Math.max(SHORTEST_MS, SUMMARY_MS / Math.max(1, acts.length)))
  /** how long the present act has been shown */
  let shownMs = 0

  const goTo = (asked: number): void => {
    const seq = within(asked)
    shownMs = 0
    store.setState(({ jumps }) => ({ seq, at: atOf(seq), jumps: jumps + 1 }))
  }

  const summarise = (dtMs: number): void => {
    shownMs += dtMs
    if (shownMs < dwellMs) return
    shownMs = 0
    const { seq } = store.getState()
    const next = acts.find((act) => act > seq) ?? timeline.length
    store.setState({ seq: next, at: atOf(next), isPlaying: next < timeline.length })
  }

  return {
    store,
    goTo,
    advance: (dtMs) => {
      const { isPlaying, isSummary, at, pace } = store.getState()
      if (!isPlaying) return
      if (isSummary) return summarise(dtMs)
      const now = Math.min(timeline.end, at + dtMs * pace)
      store.setState({ at: now, seq: timeline.seqAt(now), isPlaying: now < timeline.end })
    },
    step: (by) => goTo(store.getState().seq + by),
    leap: (by, stops) => {
      const { seq } = store.getState()
      const next = by > 0 ? stops.find((stop) => stop > seq) : stops.findLast((stop) => stop < seq)
      goTo(next ?? (by > 0 ? timeline.length : 1))
    },
    toggle: () => {
      const { isPlaying, seq } = store.getState()
      // at its end it begins anew
      if (!isPlaying && seq >= timeline.length) goTo(1)
      shownMs = 0
      store.setState({ isPlaying: !isPlaying })
    },
    setPace: (pace) => store.setState({ pace, isSummary: false }),
    setSummary: (isSummary) => store.setState({ isSummary, isPlaying: true }),
  }
}
