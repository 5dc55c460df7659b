// One's voice lines in one button: what the microphone does at this moment, so that nobody speaks unknowing, and the way to its panel.
import type { VoiceWords } from '../../../shared/i18n/en/voice.ts'
import { useOwnWords } from '../../i18n/use-own-words.ts'
import { isNoVoice, type VoiceView } from '../../voice/voice-view.ts'
import { MutedIcon, VoiceIcon } from '../icons.tsx'
import { useIsMuted } from '../people/muted-note.tsx'
import { useScreen } from '../screen/screen-context.ts'
import { goToVoices } from './go-to-voices.ts'
import { SignTime, SoonTold } from './microphone-time.tsx'
import { useMicrophoneKey } from './use-microphone-key.ts'
import { useVoice, useVoiceView } from './use-voice.ts'
import { VOICE_WORDS, VoiceWordsContext } from './voice-words.ts'
import '../../styles/voice.css'

export function VoiceSign() {
  const words = useOwnWords(VOICE_WORDS)
  useMicrophoneKey()
  if (!words) return null
  return (
    <VoiceWordsContext value={words}>
      <SignButton words={words} />
      <SoonTold />
    </VoiceWordsContext>
  )
}

type SignState = keyof VoiceWords['sign']

/** What the sign says; muted: by oneself or by the chair. */
export function signOf(view: VoiceView, isMutedByChair: boolean): SignState {
  if (view.microphone === 'on') {
    if (view.isMuted || isMutedByChair) return 'muted'
    return view.isLive ? 'live' : 'waiting'
  }
  if (isNoVoice(view.listening)) return 'trouble'
  if (view.listening === 'off') return 'off'
  if (view.listening !== 'on') return 'opening'
  return view.isAsleep ? 'asleep' : 'listening'
}

/** With the microphone open it mutes oneself; before that it leads on. */
export function SignButton({ words }: { readonly words: VoiceWords }) {
  const voice = useVoice()
  const screen = useScreen()
  const isMutedByChair = useIsMuted()
  const until = useVoiceView((now) => now.until)
  const state = useVoiceView((now) => signOf(now, isMutedByChair))
  const press = () => {
    if (state === 'off') voice.listen()
    else if (state === 'asleep') voice.wake()
    else if (voice.store.getState().microphone !== 'on') goToVoices(screen)
    else voice.setMuted(!voice.store.getState().isMuted)
  }
  return (
    <>
      <button type="button" className={`voice-sign is-${state}`} aria-keyshortcuts="U" onClick={press}>
        {state === 'muted' ? <MutedIcon /> : <VoiceIcon />}
        <span>{words.sign[state]}</span>
        {state === 'live' && until !== null && <SignTime until={until} />}
      </button>
      <p role="status" className="visually-hidden">
        {words.sign[state]}
      </p>
    </>
  )
}
