// A place around the hall, followed from the screen: what it shows and what one sees alone, over broken lines and restarts.
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { PlaceName } from '../../shared/lab/place.ts'
import type { PlaceTypes } from '../../shared/lab/place-types.ts'
import type { Answer } from '../../shared/protocol/messages.ts'
import { MESSAGE } from '../../shared/protocol/rooms.ts'
import type { Refusal } from '../../shared/refusal.ts'
import { ofSitting } from './of-sitting.ts'
import type { Sitting } from './sitting.ts'

export interface PlaceView<N extends PlaceName = PlaceName> {
  /** null: it is on its way, or refused */
  readonly shown: PlaceTypes[N]['shown'] | null
  readonly own: PlaceTypes[N]['own'] | null
  /** height of the place's journal */
  readonly seq: number
  /** why it cannot be seen */
  readonly refused: Refusal | null
}

export interface OpenPlace<N extends PlaceName> {
  readonly store: StoreApi<PlaceView<N>>
  act(act: PlaceTypes[N]['act']): Promise<Answer<'place.act'>>
  /** The last who closes it is told no more. */
  close(): void
}

interface Followed {
  readonly store: StoreApi<PlaceView>
  users: number
  stop(): void
}

const followedOf = ofSitting(() => new Map<PlaceName, Followed>())

/** Panels and scene that follow one place share it. */
export function openPlace<N extends PlaceName>(sitting: Sitting, place: N): OpenPlace<N> {
  const all = followedOf(sitting)
  const followed = all.get(place) ?? follow(sitting, place)
  all.set(place, followed)
  followed.users += 1
  let isOpen = true
  return {
    store: followed.store as unknown as StoreApi<PlaceView<N>>,
    act: (act) => sitting.ask('place.act', { place, act }),
    close: () => {
      if (!isOpen) return
      isOpen = false
      followed.users -= 1
      if (followed.users > 0) return
      followed.stop()
      all.delete(place)
    },
  }
}

function follow(sitting: Sitting, place: PlaceName): Followed {
  const store = createStore<PlaceView>(() => ({ shown: null, own: null, seq: 0, refused: null }))
  let isOver = false
  const open = async () => {
    const answer = await sitting.ask('place.open', { place })
    if (isOver) return
    if (answer.ok) store.setState({ ...(answer.value as PlaceView), refused: null })
    // the line broke: it is asked again when it is back
    else if (answer.refusal.code !== 'not-saved') store.setState({ refused: answer.refusal })
  }
  const stops = [
    sitting.hear(MESSAGE.place, (bytes) => {
      const told = JSON.parse(new TextDecoder().decode(bytes as Uint8Array))
      if (told.place === place && told.seq >= store.getState().seq)
        store.setState({ shown: told.shown, seq: told.seq })
    }),
    sitting.hear(MESSAGE.placeOwn, (message) => {
      const told = message as Pick<PlaceView, 'own'> & { readonly place: PlaceName }
      if (told.place === place) store.setState({ own: told.own })
    }),
    sitting.store.subscribe(({ link, me }, before) => {
      const isBack = link === 'live' && before.link !== 'live'
      // who one is says what one sees
      const isAnother = me.role !== before.me.role || me.delegation !== before.me.delegation
      if (isBack || isAnother) void open()
    }),
  ]
  void open()
  return {
    store,
    users: 0,
    stop: () => {
      isOver = true
      for (const stop of stops) stop()
      void sitting.ask('place.close', { place })
    },
  }
}
