// The graph in a browser's audio context, a live one or one that only reckons.
import { chanceOf } from './chance.ts'
import { BUSES, type BusName, bendCurve, GRAPH } from './graph.ts'

const BEND_SAMPLES = 1025
/** long enough that nobody hears it come round again */
const NOISE_S = 4

export interface OpenGraph {
  readonly context: BaseAudioContext
  readonly buses: Readonly<Record<BusName, GainNode>>
  /** white noise, the same each time */
  readonly noise: AudioBuffer
}

export function openGraph(context: BaseAudioContext): OpenGraph {
  const buses = {} as Record<BusName, GainNode>
  for (const bus of BUSES) {
    buses[bus] = context.createGain()
    buses[bus].gain.value = GRAPH[bus].gain
  }
  const ceiling = context.createWaveShaper()
  ceiling.curve = bendCurve(BEND_SAMPLES)
  for (const bus of BUSES) {
    const { to } = GRAPH[bus]
    if (to === 'device') buses[bus].connect(ceiling).connect(context.destination)
    else buses[bus].connect(buses[to])
  }
  return { context, buses, noise: whiteNoise(context) }
}

function whiteNoise(context: BaseAudioContext): AudioBuffer {
  const buffer = context.createBuffer(1, context.sampleRate * NOISE_S, context.sampleRate)
  const samples = buffer.getChannelData(0)
  const chance = chanceOf(7)
  for (let index = 0; index < samples.length; index += 1) samples[index] = chance() * 2 - 1
  return buffer
}
