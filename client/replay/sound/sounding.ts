// What is heard of a sitting's recordings at a moment: who had the floor and who presided, or an interpreter with the floor faintly below.
import type { KeptRecording } from '../../../shared/lab/recording/recording-types.ts'

/** Faster than this nothing is understood, and browsers are silent. */
export const MOST_SOUNDING_PACE = 4
/** of the floor while its interpreter speaks */
const BELOW = 0.2

export interface Sounding {
  readonly file: string
  /** within it, seconds */
  readonly offset: number
  /** 0 … 1 */
  readonly gain: number
}

/** `at`: ms since 1970; `channel`: tag of its language, or null for the floor. */
export function soundingAt(
  files: readonly KeptRecording[],
  at: number,
  channel: string | null,
): readonly Sounding[] {
  const there = files.filter(
    ({ from, ms, name, channel: of }) =>
      name !== null && at >= from && at < from + ms && (of === null || of === channel),
  )
  const isInterpreted = there.some(({ channel: of }) => of !== null)
  return there.map((each) => ({
    file: each.file,
    offset: (at - each.from) / 1000,
    gain: isInterpreted && each.channel === null ? BELOW : 1,
  }))
}

export const channelsOf = (files: readonly KeptRecording[]): readonly string[] =>
  [...new Set(files.flatMap(({ channel }) => (channel === null ? [] : [channel])))].toSorted()
