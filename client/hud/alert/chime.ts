// A gentle sound: two notes that rise, made by the browser. Where there is no sound, or not yet, nothing happens.

/** Hz and seconds: a fifth, the second a little after the first */
const NOTES = [
  { pitch: 587.33, at: 0 },
  { pitch: 880, at: 0.16 },
] as const
const LOUDNESS = 0.06
const FADES_S = 0.9

let context: AudioContext | null = null

export function chime(): void {
  try {
    context ??= new AudioContext()
    // browsers let a page sound after the visitor has done something in it
    if (context.state === 'suspended') void context.resume().catch(() => undefined)
    for (const { pitch, at } of NOTES) play(context, pitch, context.currentTime + at)
  } catch {
    context = null
  }
}

function play(audio: AudioContext, pitch: number, at: number): void {
  const tone = audio.createOscillator()
  const loudness = audio.createGain()
  tone.frequency.value = pitch
  loudness.gain.setValueAtTime(0, at)
  loudness.gain.linearRampToValueAtTime(LOUDNESS, at + 0.03)
  loudness.gain.exponentialRampToValueAtTime(0.0005, at + FADES_S)
  tone.connect(loudness).connect(audio.destination)
  tone.start(at)
  tone.stop(at + FADES_S)
}
