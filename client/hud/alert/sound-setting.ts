// Whether the page may sound: as chosen, and unless something was chosen only where movement is not reduced either.
import { isMotionReduced, type Settings } from '../screen/settings.ts'

export const hasSound = (settings: Pick<Settings, 'sound' | 'motion' | 'isMuted'>): boolean =>
  !settings.isMuted && (settings.sound ?? !isMotionReduced(settings))
