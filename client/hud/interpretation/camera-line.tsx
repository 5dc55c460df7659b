// Who signs sees themselves as others do, and is told plainly when nobody sees them.
import { useStore } from 'zustand'
import { cameraOf } from '../../voice/camera.ts'
import { useSitting } from '../sitting-context.ts'
import { useInterpretation } from './interpretation-context.ts'
import { Picture } from './picture.tsx'

export function CameraLine() {
  const { booth } = useInterpretation().words
  const camera = cameraOf(useSitting())
  const { state, track } = useStore(camera.store)
  const isOpen = state === 'on' || state === 'opening' || state === 'again'
  return (
    <div className="booth-offer">
      <p role={isOpen ? 'status' : 'alert'} className={isOpen ? '' : 'error'}>
        {booth.camera[state]}
      </p>
      {track && <Picture track={track} label={booth.preview} />}
      {!isOpen && (
        <button type="button" className="primary" onClick={() => void camera.open()}>
          {booth.openCamera}
        </button>
      )}
    </div>
  )
}
