// The voice of a sitting: one, whatever screens come and go.
import type { Sitting } from '../net/sitting.ts'
import { createVoice } from './voice.ts'
import type { Voice } from './voice-view.ts'

const VOICES = new WeakMap<Sitting, Voice>()

export function voiceOf(sitting: Sitting): Voice {
  const known = VOICES.get(sitting)
  if (known) return known
  const made = createVoice(sitting)
  VOICES.set(sitting, made)
  return made
}
