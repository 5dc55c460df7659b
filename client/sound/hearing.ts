// Whether one wants to hear the hall.
import type { Settings } from '../hud/screen/settings.ts'

export const isHeard = ({ isMuted, volume }: Pick<Settings, 'isMuted' | 'volume'>): boolean =>
  !isMuted && volume > 0
