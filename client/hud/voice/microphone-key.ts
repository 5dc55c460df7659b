// The key of one's microphone: mutes and unmutes it while it is open; before that it leads to the panel where it is opened.
import type { Sitting } from '../../net/sitting.ts'
import { voiceOf } from '../../voice/voice-of.ts'
import type { Screen } from '../screen/screen-context.ts'
import { goToVoices } from './go-to-voices.ts'

export function pressMicrophoneKey(sitting: Sitting, screen: Screen): void {
  const voice = voiceOf(sitting)
  const { microphone, isMuted } = voice.store.getState()
  if (microphone === 'on') voice.setMuted(!isMuted)
  else goToVoices(screen)
}
