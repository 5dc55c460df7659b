// The calls of the forum, each to be known by its line alone: plucked notes in a scale after maqam Rast, whose third and seventh lie
// between major and minor.
import { type Score, tone, type Voice } from './score.ts'

/** the tonic, Hz: D, in the middle of a voice */
const TONIC = 293.66
/** degrees of the scale over the tonic; Rast with Zalzal's neutral third (al-Farabi), as ratios */
export const RAST = [1, 9 / 8, 27 / 22, 4 / 3, 3 / 2, 27 / 16, 11 / 6, 2] as const

/** A plucked string: its partials, each a little higher than a whole multiple, shorter and softer than the one before. */
const PARTIALS = [
  { times: 1, gain: 1, lasts: 1 },
  { times: 2.003, gain: 0.42, lasts: 0.7 },
  { times: 3.01, gain: 0.2, lasts: 0.45 },
  { times: 4.03, gain: 0.09, lasts: 0.3 },
] as const

interface Pluck {
  readonly at: number
  /** 0 is the tonic */
  readonly degree: number
  readonly octave?: number
  readonly gain?: number
  readonly lasts?: number
  readonly pan?: number
}

const pluck = ({ at, degree, octave = 0, gain = 0.16, lasts = 1.6, pan = 0 }: Pluck): Voice[] =>
  PARTIALS.map((partial) =>
    tone(TONIC * (RAST[degree] ?? 1) * 2 ** octave * partial.times, {
      ...{ at, pan, attack: 0.006 },
      gain: gain * partial.gain,
      lasts: lasts * partial.lasts,
    }),
  )

/** The floor is given to oneself: up from the tonic over the neutral third to the fifth. */
export const FLOOR: Score = [
  ...pluck({ at: 0, degree: 0 }),
  ...pluck({ at: 0.26, degree: 2 }),
  ...pluck({ at: 0.52, degree: 4, lasts: 2.2, gain: 0.18 }),
]

/** A vote opens: the fifth, twice, and the octave held over the tonic. A question. */
export const VOTE: Score = [
  ...pluck({ at: 0, degree: 4, gain: 0.14 }),
  ...pluck({ at: 0.34, degree: 4, gain: 0.14 }),
  ...pluck({ at: 0.68, degree: 0, octave: -1, lasts: 2.8, gain: 0.12, pan: -0.2 }),
  ...pluck({ at: 0.68, degree: 7, lasts: 2.4, gain: 0.15, pan: 0.2 }),
]

/** A result: down the scale from the octave, to rest on the tonic with its fifth. An answer. */
export const RESULT: Score = [
  ...pluck({ at: 0, degree: 7, gain: 0.14 }),
  ...pluck({ at: 0.24, degree: 5, gain: 0.13 }),
  ...pluck({ at: 0.48, degree: 4, gain: 0.13 }),
  ...pluck({ at: 0.72, degree: 2, gain: 0.13 }),
  ...pluck({ at: 1.04, degree: 0, octave: -1, lasts: 3, gain: 0.12, pan: -0.25 }),
  ...pluck({ at: 1.04, degree: 0, lasts: 3, gain: 0.14 }),
  ...pluck({ at: 1.08, degree: 4, lasts: 2.6, gain: 0.09, pan: 0.25 }),
]

/** One's speaking time comes to its end: one note. */
export const WARNING: Score = pluck({ at: 0, degree: 3, gain: 0.11, lasts: 1.2 })

/** It is over: the fourth falls to the second, and waits. */
export const TIME_OVER: Score = [
  ...pluck({ at: 0, degree: 3, gain: 0.16 }),
  ...pluck({ at: 0.3, degree: 1, gain: 0.16, lasts: 1.4 }),
  ...pluck({ at: 0.9, degree: 3, gain: 0.14 }),
  ...pluck({ at: 1.2, degree: 1, gain: 0.14, lasts: 2 }),
]
