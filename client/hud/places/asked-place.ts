// A place that is to open by itself when one comes into a session: whoever led here has left word in this tab.
import { useEffect } from 'react'
import type { SessionId } from '../../../shared/ids.ts'
import type { PlaceName } from '../../../shared/lab/place.ts'
import { PLACES } from '../../../shared/lab/place.ts'
import { readStored, writeStored } from '../../stored.ts'
import { useScreen } from '../screen/screen-context.ts'
import { useSitting } from '../sitting-context.ts'

const keyOf = (session: SessionId): string => `place.${session}`

export const askForPlace = (session: SessionId, place: PlaceName): void =>
  writeStored(keyOf(session), place, 'tab')

/** Opens it once. Harmless in several places of the screen. */
export function useAskedPlace(): void {
  const { store } = useScreen()
  const session = useSitting().store.getState().session.id
  useEffect(() => {
    const asked = readStored(keyOf(session), 'tab')
    const place = PLACES.find((each) => each === asked)
    if (place === undefined) return
    writeStored(keyOf(session), null, 'tab')
    store.setState({ panel: 'places', place })
  }, [store, session])
}
