// Into a corner: in the hall one is led there and sits down on arrival, in the plain view one sits down at once.
import { seatsOfCorner } from '../../../../shared/hall/corners.ts'
import { askToWalk } from '../../../walk-there.ts'
import { useScreen } from '../../screen/screen-context.ts'
import { useSitting } from '../../sitting-context.ts'
import { type Asking, useAsk } from '../../use-ask.ts'

export interface GoToCorner extends Pick<Asking, 'isBusy' | 'refused'> {
  go(corner: number): Promise<void>
}

export function useGoToCorner(): GoToCorner {
  const sitting = useSitting()
  const { view, store } = useScreen()
  const { ask, isBusy, refused } = useAsk()
  const go = async (corner: number) => {
    const { people, me } = sitting.store.getState()
    const taken = new Set([...people.values()].map(({ seat }) => seat))
    const free = seatsOfCorner(corner).find(({ index }) => !taken.has(index))
    if (view === 'plain' || free === undefined) {
      await ask('corner.enter', { corner })
      return
    }
    if (me.seat !== null && !(await ask('seat.leave', {})).ok) return
    askToWalk(sitting, free.index)
    // what one wants to see now is the way
    if (matchMedia('(max-width: 40rem)').matches) store.setState({ panel: null })
  }
  return { go, isBusy, refused }
}
