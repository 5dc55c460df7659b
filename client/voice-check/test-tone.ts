// A short tone on the left, then one on the right, a third higher: who hears both has both ears served.

const NOTES = [
  { pan: -1, hertz: 440 },
  { pan: 1, hertz: 554 },
] as const
const LENGTH_S = 0.5
const LOUD = 0.2
const FADE_S = 0.03

/** Resolves when both have sounded; false: this browser makes no sound. After a click. */
export async function playTestTone(): Promise<boolean> {
  if (typeof AudioContext !== 'function') return false
  const context = new AudioContext()
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
  await Promise.all(ended)
  await context.close()
  return true
}
