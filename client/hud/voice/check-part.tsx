// The check of microphone, speakers and connection, as at the door; open only while one looks at it, so that no microphone stays on.
import { useState } from 'react'
import { VoiceCheck } from '../../voice-check/voice-check.tsx'
import { useVoiceWords } from './voice-words.ts'

export function CheckPart() {
  const words = useVoiceWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="voice-sound" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.check}</summary>
      {isOpen && (
        <div className="voice-fold">
          <VoiceCheck />
        </div>
      )}
    </details>
  )
}
