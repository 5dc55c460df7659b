// Renders the hall's sounds in a browser's offline audio context, and measures them.
import path from 'node:path'
import type { Page } from 'playwright-core'
import { build } from 'vite'

const ROOT = path.join(import.meta.dirname, '../..')
const ENTRY = 'render-entry'

const SOURCE = `
export { openGraph } from '${ROOT}/client/sound/open-graph.ts'
export { play } from '${ROOT}/client/sound/play.ts'
export { scoreOf } from '${ROOT}/client/sound/scores.ts'
export { step, applause } from '${ROOT}/client/sound/noises.ts'
export { lengthOf } from '${ROOT}/client/sound/score.ts'
export { startRoomTone } from '${ROOT}/client/sound/room-tone.ts'
export { createMix } from '${ROOT}/client/voice/mix.ts'
export { CUES } from '${ROOT}/client/sound/cues.ts'
export { FLOORS } from '${ROOT}/shared/hall/underfoot.ts'
`

/** The sounds as one script that puts them into \`window.sounds\`. */
export async function soundScript(): Promise<string> {
  const built = await build({
    configFile: false,
    root: ROOT,
    logLevel: 'silent',
    build: { write: false, lib: { entry: ENTRY, formats: ['iife'], name: 'sounds' } },
    plugins: [
      {
        name: 'sound-entry',
        resolveId: (id) => (id.endsWith(ENTRY) ? ENTRY : null),
        load: (id) => (id === ENTRY ? SOURCE : null),
      },
    ],
  })
  const [output] = Array.isArray(built) ? built : [built]
  if (!output || !('output' in output)) throw new Error('the sounds were not built')
  return output.output[0].code
}

/** Of both channels: the highest sample, and the root of the mean square where it sounds. */
export interface Measured {
  readonly name: string
  readonly peak: number
  readonly rms: number
}

type Sounds = typeof import('../../client/sound/open-graph.ts') &
  typeof import('../../client/sound/play.ts') &
  typeof import('../../client/sound/scores.ts') &
  typeof import('../../client/sound/noises.ts') &
  typeof import('../../client/sound/score.ts') &
  typeof import('../../client/sound/room-tone.ts') &
  typeof import('../../client/voice/mix.ts') &
  typeof import('../../client/sound/cues.ts') &
  typeof import('../../shared/hall/underfoot.ts')

/** Of a voice that comes on a slot, seen by who stands in the middle and looks to +z: the root of the mean square for each ear. */
export interface HeardVoice {
  readonly slot: number
  readonly at: { readonly x: number; readonly z: number }
  readonly isMono: boolean
}

/** Each voice by itself, for the left ear and the right one. */
export async function renderVoices(
  page: Page,
  voices: readonly HeardVoice[],
): Promise<readonly (readonly number[])[]> {
  await page.addScriptTag({ content: await soundScript() })
  return page.evaluate(async (all) => {
    const { createMix } = (globalThis as unknown as { sounds: Sounds }).sounds
    const render = async ({ slot, at, isMono }: HeardVoice) => {
      const context = new OfflineAudioContext(2, 22_050, 44_100)
      const mix = createMix(context)
      mix.set({ volume: 1, isMono })
      mix.turn({ x: 0, z: 0, yaw: 0 })
      mix.place(slot, at)
      mix.setGain(slot, 1)
      const tone = new OscillatorNode(context, { frequency: 400 })
      tone.connect(mix.input(slot))
      tone.start()
      const buffer = await context.startRendering()
      return [0, 1].map((ear) => {
        const samples = buffer.getChannelData(ear).slice(11_025)
        return Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length)
      })
    }
    return Promise.all(all.map(render))
  }, voices)
}

/** Each sound by itself, the room alone, and everything at once, at full volume. */
export async function renderSounds(page: Page): Promise<readonly Measured[]> {
  await page.addScriptTag({ content: await soundScript() })
  return page.evaluate(async () => {
    const sounds = (globalThis as unknown as { sounds: Sounds }).sounds
    const { CUES, FLOORS, openGraph, play, scoreOf, startRoomTone, step, applause, lengthOf } = sounds
    const measure = async (
      name: string,
      seconds: number,
      begin: (graph: ReturnType<typeof openGraph>) => void,
    ) => {
      const context = new OfflineAudioContext(2, Math.ceil(seconds * 44_100), 44_100)
      begin(openGraph(context))
      const buffer = await context.startRendering()
      let [peak, sum, count] = [0, 0, 0]
      for (let channel = 0; channel < 2; channel += 1)
        for (const sample of buffer.getChannelData(channel)) {
          peak = Math.max(peak, Math.abs(sample))
          sum += sample * sample
          count += 1
        }
      return { name, peak, rms: Math.sqrt(sum / count) }
    }
    const measured = []
    for (const cue of CUES) {
      const score = scoreOf(cue, 8)
      measured.push(await measure(cue, lengthOf(score), (graph) => play(graph, score, 'cues', 0)))
    }
    for (const floor of FLOORS)
      measured.push(await measure(floor, 0.15, (graph) => play(graph, step(floor, 1), 'steps', 0)))
    measured.push(await measure('room', 6, (graph) => startRoomTone(graph).moveTo('hall')))
    const all = (graph: ReturnType<typeof openGraph>) => {
      startRoomTone(graph).moveTo('hall')
      for (const cue of CUES) play(graph, scoreOf(cue, 14), 'cues', 0.5)
      for (let seed = 0; seed < 12; seed += 1) {
        play(graph, step('wood', seed), 'steps', 0.5)
        play(graph, applause(14, seed), 'cues', 0.5)
      }
    }
    measured.push(await measure('everything', 5, all))
    return measured
  })
}
