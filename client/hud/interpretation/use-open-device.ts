// What opens with going on air: the microphone, or for signs the camera.
import type { Channel } from '../../../shared/lab/interpretation/interpretation-types.ts'
import { cameraOf } from '../../voice/camera.ts'
import { voiceOf } from '../../voice/voice-of.ts'
import { useSitting } from '../sitting-context.ts'

/** To be called with the press itself: browsers give devices only then. */
export function useOpenDevice({ kind }: Pick<Channel, 'kind'>): () => void {
  const sitting = useSitting()
  return () => {
    if (kind === 'sign') return void cameraOf(sitting).open()
    const voice = voiceOf(sitting)
    const { microphone } = voice.store.getState()
    if (microphone !== 'on' && microphone !== 'opening') void voice.openMicrophone()
  }
}
