// What an interpreter on air must know of their microphone: silence is said at once, with the way out beside it.
import { useStore } from 'zustand'
import type { Channel } from '../../../shared/lab/interpretation/interpretation-types.ts'
import { voiceOf } from '../../voice/voice-of.ts'
import { useSitting, useView } from '../sitting-context.ts'
import { useInterpretation } from './interpretation-context.ts'
import { openDevice } from './open-device.ts'

export function MicrophoneLine({ channel }: { readonly channel: Channel }) {
  const { booth } = useInterpretation().words
  const sitting = useSitting()
  const voice = voiceOf(sitting)
  const { microphone, isMuted } = useStore(voice.store)
  const isMutedByDesk = useView(({ chapters, me }) => chapters.conduct.muted.includes(me.id))
  if (isMutedByDesk)
    return (
      <p role="alert" className="error">
        {booth.mutedByDesk}
      </p>
    )
  if (microphone === 'opening' || microphone === 'again') return <p role="status">{booth.opening}</p>
  if (microphone !== 'on')
    return (
      <div className="booth-offer">
        <p role="alert" className="error">
          {booth.noMicrophone}
        </p>
        <button type="button" className="primary" onClick={() => openDevice(sitting, channel)}>
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
