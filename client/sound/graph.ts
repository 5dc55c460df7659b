// The ways of the sounds as data: what flows into what, how loud. Made into nodes by open-graph.ts.

export interface Bus {
  readonly gain: number
  readonly to: BusName | 'device'
}

export const BUSES = ['room', 'steps', 'cues', 'volume', 'ceiling'] as const
export type BusName = (typeof BUSES)[number]

export const GRAPH: Readonly<Record<BusName, Bus>> = {
  room: { gain: 0.5, to: 'volume' },
  steps: { gain: 0.55, to: 'volume' },
  cues: { gain: 0.9, to: 'volume' },
  /** the visitor's own slider */
  volume: { gain: 1, to: 'ceiling' },
  ceiling: { gain: 1, to: 'device' },
}

/** What no sound goes beyond: −3.3 dBFS, however many come together. */
export const CEILING = 0.68
/** up to here nothing is bent */
const STRAIGHT = 0.45

/** The bend of the ceiling: straight where it is quiet, then ever flatter. -1 … 1 to -CEILING … CEILING. */
export function bend(value: number): number {
  const loud = Math.abs(value)
  if (loud <= STRAIGHT) return value
  const room = CEILING - STRAIGHT
  return Math.sign(value) * (STRAIGHT + room * Math.tanh((loud - STRAIGHT) / room))
}

/** Samples of the bend for what comes in as -1 … 1. */
export const bendCurve = (samples: number): Float32Array<ArrayBuffer> =>
  Float32Array.from({ length: samples }, (_, index) => bend((index / (samples - 1)) * 2 - 1))

/** Every way ends at the device, and none turns back. */
export function wayOf(bus: BusName): readonly BusName[] {
  const { to } = GRAPH[bus]
  return to === 'device' ? [bus] : [bus, ...wayOf(to)]
}
