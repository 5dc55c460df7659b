// How the gallery changes by what has happened.
import type { Placed } from '../place.ts'
import type { StoriesHappening } from './stories-acts.ts'
import type { Stand, StoriesState } from './stories-state.ts'

export function evolveStories(state: StoriesState, { event }: Placed<StoriesHappening>): StoriesState {
  switch (event.type) {
    case 'stories.written':
      return written(state, event)
    case 'stories.restored':
      return change(state, event.id, (stand) => ({ ...stand, version: 0, texts: null, pictures: [] }))
    case 'stories.removed':
      return { ...state, stands: state.stands.filter(({ id }) => id !== event.id) }
    case 'stories.moved':
      return moved(state, event.id, event.by)
    case 'stories.hung': {
      const { id, kind: type, width, height, texts } = event
      const hung = change(state, event.stand, (stand) => ({
        ...stand,
        pictures: [...stand.pictures, { id, type, width, height, texts }],
      }))
      return { ...hung, picturesEver: state.picturesEver + 1 }
    }
    case 'stories.taken-down':
      return change(state, event.stand, (stand) => ({
        ...stand,
        pictures: stand.pictures.filter(({ id }) => id !== event.picture),
      }))
  }
}

const change = (state: StoriesState, id: string, by: (stand: Stand) => Stand): StoriesState => ({
  ...state,
  stands: state.stands.map((stand) => (stand.id === id ? by(stand) : stand)),
})

function written(
  state: StoriesState,
  { id, texts }: Extract<StoriesHappening, { type: 'stories.written' }>,
): StoriesState {
  if (state.stands.some((stand) => stand.id === id))
    return change(state, id, (stand) => ({ ...stand, version: stand.version + 1, texts }))
  return { ...state, stands: [...state.stands, { id, story: null, version: 1, texts, pictures: [] }] }
}

function moved(state: StoriesState, id: string, by: -1 | 1): StoriesState {
  const stands = [...state.stands]
  const from = stands.findIndex((stand) => stand.id === id)
  const [stand] = stands.splice(from, 1)
  if (stand) stands.splice(from + by, 0, stand)
  return { ...state, stands }
}
