// Listening and speaking: what one hears, whether one is heard, who else is heard, and how it sounds.
import { useEffect } from 'react'
import { useOwnWords } from '../../i18n/use-own-words.ts'
import { useWords } from '../../i18n/use-words.ts'
import { InterpretationPart } from '../interpretation/interpretation-part.tsx'
import { useScreen } from '../screen/screen-context.ts'
import { CheckPart } from './check-part.tsx'
import { HeardList } from './heard-list.tsx'
import { ListeningPart } from './listening-part.tsx'
import { MicrophonePart } from './microphone-part.tsx'
import { SoundPart } from './sound-part.tsx'
import { useVoiceView } from './use-voice.ts'
import { VOICE_WORDS, VoiceWordsContext } from './voice-words.ts'
import '../../styles/voice.css'

export function VoicePanel() {
  const { common } = useWords()
  const words = useOwnWords(VOICE_WORDS)
  if (words === undefined)
    return (
      <p role="alert" className="error">
        {common.unexpected}
      </p>
    )
  if (words === null) return <p role="status">{common.loading}</p>
  return (
    <VoiceWordsContext value={words}>
      <VoiceParts />
    </VoiceWordsContext>
  )
}

/** Below a VoiceWordsContext. */
export function VoiceParts() {
  const isOn = useVoiceView(({ listening }) => listening === 'on')
  useSignOnScreen()
  return (
    <div className="voice">
      <ListeningPart />
      <MicrophonePart />
      <InterpretationPart />
      {isOn && <HeardList />}
      <SoundPart />
      <CheckPart />
    </div>
  )
}

/** Who uses voices has their sign at hand, whatever panel is open. */
function useSignOnScreen(): void {
  const { store } = useScreen()
  const isUsed = useVoiceView(({ listening }) => listening !== 'off')
  useEffect(() => {
    if (isUsed) store.setState({ voice: true })
  }, [isUsed, store])
}
