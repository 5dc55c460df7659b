// Whether the time of a speech is used up, as the seconds pass.
import { remainingMs } from '../../../../shared/procedure/speakers/floor-time.ts'
import type { Floor } from '../../../../shared/procedure/speakers/speakers-state.ts'
import { useNow } from '../../clock/use-now.ts'

export function useIsOver(floor: Floor | null): boolean {
  const now = useNow()
  return floor !== null && (remainingMs(floor, now) ?? 1) <= 0
}
