// What an interpreter on air must know of their microphone: silence is said at once, with the way out beside it.
import { useStore } from 'zustand'
import { voiceOf } from '../../voice/voice-of.ts'
import { useSitting, useView } from '../sitting-context.ts'
import { useInterpretation } from './interpretation-context.ts'

export function MicrophoneLine() {
  const { booth } = useInterpretation().words
  const voice = voiceOf(useSitting())
  const { microphone, isMuted } = useStore(voice.store)
  const isMutedByDesk = useView(({ chapters, me }) => chapters.conduct.muted.includes(me.id))
  if (isMutedByDesk)
    return (
      <p role="alert" className="error">
        {booth.mutedByDesk}
      </p>
    )
  if (microphone === 'opening') return <p role="status">{booth.opening}</p>
  if (microphone !== 'on')
    return (
      <div className="booth-offer">
        <p role="alert" className="error">
          {booth.noMicrophone}
        </p>
        <button type="button" className="primary" onClick={() => void voice.openMicrophone()}>
          {booth.openMicrophone}
        </button>
      </div>
    )
  if (!isMuted) return null
  return (
    <div className="booth-offer">
      <p role="alert" className="error">
        {booth.muted}
      </p>
      <button type="button" className="primary" onClick={() => voice.setMuted(false)}>
        {booth.unmute}
      </button>
    </div>
  )
}
