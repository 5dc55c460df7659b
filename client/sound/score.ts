// A sound as data: when which tone or noise begins, how loud and for how long. Played by play.ts, and judged by tests without a device.

export interface Voice {
  /** from the start of the score, seconds */
  readonly at: number
  /** from its beginning to silence, seconds */
  readonly lasts: number
  /** seconds until it is loudest */
  readonly attack: number
  /** at its loudest, 1 is all that a device can give */
  readonly gain: number
  /** -1 left, 1 right */
  readonly pan: number
  readonly source: Tone | Noise
  readonly filter: Filter | null
}

export interface Tone {
  readonly is: 'tone'
  readonly hz: number
  /** it glides there until it ends */
  readonly endHz: number
}

export interface Noise {
  readonly is: 'noise'
}

export interface Filter {
  readonly type: 'lowpass' | 'bandpass' | 'highpass'
  readonly hz: number
  readonly q: number
}

export type Score = readonly Voice[]

export const tone = (hz: number, given: Partial<Voice> & { readonly endHz?: number }): Voice => {
  const { endHz = hz, ...rest } = given
  return {
    ...{ at: 0, lasts: 1, attack: 0.005, gain: 0.1, pan: 0, filter: null },
    ...rest,
    source: { is: 'tone', hz, endHz },
  }
}

export const noise = (filter: Filter, given: Partial<Voice>): Voice => ({
  ...{ at: 0, lasts: 0.1, attack: 0.002, gain: 0.1, pan: 0 },
  ...given,
  source: { is: 'noise' },
  filter,
})

/** Seconds from the start to the last silence. */
export const lengthOf = (score: Score): number =>
  score.reduce((latest, { at, lasts }) => Math.max(latest, at + lasts), 0)
