// Who signs sees themselves as others do, and is told plainly when nobody sees them.
import { useStore } from 'zustand'
import type { Channel } from '../../../shared/lab/interpretation/interpretation-types.ts'
import { cameraOf } from '../../voice/camera.ts'
import { Picture } from '../picture.tsx'
import { useSitting } from '../sitting-context.ts'
import { useInterpretation } from './interpretation-context.ts'
import { openDevice } from './open-device.ts'

export function CameraLine({ channel }: { readonly channel: Channel }) {
  const { booth } = useInterpretation().words
  const sitting = useSitting()
  const { state, track } = useStore(cameraOf(sitting).store)
  const isOpen = state === 'on' || state === 'opening' || state === 'again'
  return (
    <div className="booth-offer">
      <p role={isOpen ? 'status' : 'alert'} className={isOpen ? '' : 'error'}>
        {booth.camera[state]}
      </p>
      {track && <Picture track={track} label={booth.preview} />}
      {!isOpen && (
        <button type="button" className="primary" onClick={() => openDevice(sitting, channel)}>
          {booth.openCamera}
        </button>
      )}
    </div>
  )
}
