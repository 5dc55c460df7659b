// A short tone on the left, then one on the right, a third higher: who hears both has both ears served.
import { openAudio } from '../voice/open-audio.ts'

const NOTES = [
  { pan: -1, hertz: 440 },
  { pan: 1, hertz: 554 },
] as const
const LENGTH_S = 0.5
const LOUD = 0.2
const FADE_S = 0.03

/** longer than both together: a device without a way out for sound plays nothing to its end */
const MOST_MS = 4000

/** Resolves when both have sounded; false: this browser makes no sound. After a click. */
export async function playTestTone(): Promise<boolean> {
  const context = openAudio()
  if (context === null) return false
  void context.resume().catch(() => undefined)
  const ended = NOTES.map(({ pan, hertz }, place) => {
    const begin = context.currentTime + 0.1 + place * (LENGTH_S + 0.15)
    const tone = new OscillatorNode(context, { frequency: hertz })
    const gain = new GainNode(context, { gain: 0 })
    gain.gain.setTargetAtTime(LOUD, begin, FADE_S)
    gain.gain.setTargetAtTime(0, begin + LENGTH_S - 4 * FADE_S, FADE_S)
    tone.connect(gain).connect(new StereoPannerNode(context, { pan })).connect(context.destination)
    tone.start(begin)
    tone.stop(begin + LENGTH_S)
    return new Promise((resolve) => tone.addEventListener('ended', resolve))
  })
  const isOver = await Promise.race([
    Promise.all(ended).then(() => true),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(false), MOST_MS)),
  ])
  await context.close()
  return isOver
}
