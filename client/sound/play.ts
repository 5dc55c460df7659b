// A score in a graph: each voice is a source of its own that ends by itself.
import type { BusName } from './graph.ts'
import type { OpenGraph } from './open-graph.ts'
import type { Score, Voice } from './score.ts'

/** what is softer is silence */
const SILENT = 0.0001

/** `at`: when it begins, in the context's seconds. */
export function play({ context, buses, noise }: OpenGraph, score: Score, bus: BusName, at: number): void {
  for (const voice of score) start(context, noise, voice, at + voice.at, buses[bus])
}

function start(context: BaseAudioContext, noise: AudioBuffer, voice: Voice, at: number, to: AudioNode): void {
  const end = at + voice.lasts
  const loudness = context.createGain()
  loudness.gain.setValueAtTime(SILENT, at)
  loudness.gain.exponentialRampToValueAtTime(Math.max(SILENT, voice.gain), at + voice.attack)
  loudness.gain.exponentialRampToValueAtTime(SILENT, end)
  const place = context.createStereoPanner()
  place.pan.value = voice.pan
  const source = sourceOf(context, noise, voice, at, end)
  filtered(context, voice, source).connect(loudness).connect(place).connect(to)
  source.start(at, ...(voice.source.is === 'noise' ? [offsetOf(voice, noise)] : []))
  source.stop(end + 0.02)
}

function sourceOf(
  context: BaseAudioContext,
  noise: AudioBuffer,
  { source }: Voice,
  at: number,
  end: number,
): (OscillatorNode | AudioBufferSourceNode) & { start(when: number, offset?: number): void } {
  if (source.is === 'noise') {
    const node = context.createBufferSource()
    node.buffer = noise
    node.loop = true
    return node
  }
  const node = context.createOscillator()
  node.frequency.setValueAtTime(source.hz, at)
  node.frequency.exponentialRampToValueAtTime(source.endHz, end)
  return node
}

function filtered(context: BaseAudioContext, { filter }: Voice, source: AudioNode): AudioNode {
  if (!filter) return source
  const node = context.createBiquadFilter()
  node.type = filter.type
  node.frequency.value = filter.hz
  node.Q.value = filter.q
  return source.connect(node)
}

/** Each noise begins elsewhere in the same recording, so that no two are alike. */
const offsetOf = ({ at, gain }: Voice, { duration }: AudioBuffer): number =>
  (at * 1.618 + gain * 97) % (duration - 0.5)
