// The key of one's microphone, U: mutes and unmutes it while it is open; before that it leads to the panel where it is opened.
import { useEffect } from 'react'
import type { Voice } from '../../voice/voice-view.ts'
import { type Screen, useScreen } from '../screen/screen-context.ts'
import { goToVoices } from './go-to-voices.ts'
import { useVoice } from './use-voice.ts'

const KEY = 'KeyU'
const FIELD = 'input, textarea, select, [contenteditable]'

export function useMicrophoneKey(): void {
  const voice = useVoice()
  const screen = useScreen()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isInField = event.target instanceof Element && event.target.matches(FIELD)
      if (event.code !== KEY || event.defaultPrevented || event.repeat || isInField) return
      if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return
      if (!screen.settings.getState().singleKeys) return
      event.preventDefault()
      pressMicrophoneKey(voice, screen)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [voice, screen])
}

export function pressMicrophoneKey(voice: Voice, screen: Screen): void {
  const { microphone, isMuted } = voice.store.getState()
  if (microphone === 'on') voice.setMuted(!isMuted)
  else goToVoices(screen)
}
