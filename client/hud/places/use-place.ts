// A place as its panel sees it. The panel shows something only when it is open: `shown` is null before.
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { PlaceName } from '../../../shared/lab/place.ts'
import type { PlaceTypes } from '../../../shared/lab/place-types.ts'
import type { Answer } from '../../../shared/protocol/messages.ts'
import type { Refusal } from '../../../shared/refusal.ts'
import { type OpenPlace, openPlace, type PlaceView } from '../../net/places.ts'
import { useSitting } from '../sitting-context.ts'

export interface PlaceUse<N extends PlaceName> extends PlaceView<N> {
  /** an act is under way */
  readonly isBusy: boolean
  /** why the last act was refused; null after one that was not */
  readonly actRefused: Refusal | null
  act(act: PlaceTypes[N]['act']): Promise<Answer<'place.act'>>
}

export function usePlace<N extends PlaceName>(place: N): PlaceUse<N> {
  const sitting = useSitting()
  const [open] = useState((): OpenPlace<N> => openPlace(sitting, place))
  useEffect(() => open.close, [open])
  const view = useStore(open.store)
  const [isBusy, setBusy] = useState(false)
  const [actRefused, setRefused] = useState<Refusal | null>(null)
  const act = async (asked: PlaceTypes[N]['act']) => {
    setBusy(true)
    setRefused(null)
    const answer = await open.act(asked)
    setBusy(false)
    if (!answer.ok) setRefused(answer.refusal)
    return answer
  }
  return { ...view, isBusy, actRefused, act }
}
