// Which events the board shows: up to a moment, a span before it, and as sure as one wants.
import type { Confidence, CrisisEvent } from '../../../../../shared/lab/crisis/crisis-state.ts'
import { CONFIDENCES, latest } from '../../../../../shared/lab/crisis/crisis-state.ts'
import { byTime } from '../../../../../shared/lab/crisis/write-events.ts'

const DAY_MS = 86_400_000
export const WINDOWS = ['all', 'day', 'week', 'month'] as const
export type WindowName = (typeof WINDOWS)[number]
const SPAN_MS: Readonly<Record<WindowName, number>> = {
  ...{ all: Number.POSITIVE_INFINITY, day: DAY_MS, week: 7 * DAY_MS, month: 30 * DAY_MS },
}

export interface Choice {
  readonly confidences: readonly Confidence[]
  readonly window: WindowName
  /** place among the moments, from 0; null: all until now */
  readonly upTo: number | null
}

export const EVERYTHING: Choice = { confidences: CONFIDENCES, window: 'all', upTo: null }

/** The moments at which something happened, each once, in order. */
export const momentsOf = (events: readonly CrisisEvent[]): readonly number[] => [
  ...new Set(events.map((event) => latest(event).time).toSorted((one, other) => one - other)),
]

/** The latest first. */
export function choose(events: readonly CrisisEvent[], choice: Choice): readonly CrisisEvent[] {
  const moments = momentsOf(events)
  const end = (choice.upTo === null ? undefined : moments[choice.upTo]) ?? moments.at(-1) ?? 0
  const begin = end - SPAN_MS[choice.window]
  return byTime(events).filter((event) => {
    const { time, confidence } = latest(event)
    return time <= end && time >= begin && choice.confidences.includes(confidence)
  })
}
