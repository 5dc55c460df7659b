// What opens with going on air closes with it, whatever panel is open then: the microphone, or for signs the camera. One who is off air
// is not heard by accident by those near by.
import type { Channel } from '../../../shared/lab/interpretation/interpretation-types.ts'
import { whenOut } from '../../net/link-ends.ts'
import { openPlace } from '../../net/places.ts'
import type { Sitting } from '../../net/sitting.ts'
import { cameraOf } from '../../voice/camera.ts'
import { voiceOf } from '../../voice/voice-of.ts'

/** To be called with the press itself: browsers give devices only then. Answers how to close it where one does not come on air. */
export function openDevice(sitting: Sitting, { kind, tag }: Pick<Channel, 'kind' | 'tag'>): () => void {
  const close = kind === 'sign' ? openCamera(sitting) : openMicrophone(sitting)
  if (close === null) return () => undefined
  const place = openPlace(sitting, 'interpretation')
  let wasOnAir = false
  const end = () => {
    for (const stop of stops) stop()
    place.close()
    close()
  }
  const look = () => {
    const channel = place.store.getState().shown?.channels.find((each) => each.tag === tag)
    const isOnAir = channel?.onAir === sitting.store.getState().me.id
    if (wasOnAir && !isOnAir) end()
    wasOnAir = isOnAir
  }
  const stops = [place.store.subscribe(look), whenOut(sitting, () => end())]
  look()
  return end
}

function openCamera(sitting: Sitting): () => void {
  const camera = cameraOf(sitting)
  void camera.open()
  return camera.close
}

/** null: it was open before, and stays so. */
function openMicrophone(sitting: Sitting): (() => void) | null {
  const voice = voiceOf(sitting)
  const { microphone } = voice.store.getState()
  if (microphone === 'on' || microphone === 'opening' || microphone === 'again') return null
  void voice.openMicrophone()
  return voice.closeMicrophone
}
