// The tour begins: as a film, or as still views for those who do not want movement. Whoever has seen it is not offered it again.
import { readStored, writeStored } from '../../stored.ts'
import type { Screen } from '../screen/screen-context.ts'
import { isMotionReduced } from '../screen/settings.ts'

const KEY = 'tour'

export const isTourKnown = (): boolean => readStored(KEY) !== null

export const noteTour = (): void => writeStored(KEY, 'known')

export function startTour({ store, settings }: Pick<Screen, 'store' | 'settings'>): void {
  noteTour()
  const isPlaying = !isMotionReduced(settings.getState())
  // the help is over with it: what is open ends a tour, and a dialog says only later that it is closed
  store.setState({ tour: { stop: 0, isPlaying }, panel: null, isHelpOpen: false })
}
