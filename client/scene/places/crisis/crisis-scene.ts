// The crisis room in the building: the globe over its table, turning slowly, and boards on three walls.
import { Group } from 'three'
import { toHall } from '../../../../shared/hall/polar.ts'
import { FURNITURE, ROOMS } from '../../../../shared/hall/rooms.ts'
import { createFormat } from '../../../../shared/i18n/format.ts'
import { LIMITS } from '../../../../shared/lab/crisis/crisis-state.ts'
import { fetchWorld } from '../../../atlas/world.ts'
import { boardsOf, createBoard, hang } from '../board.ts'
import type { PlaceScene } from '../place-scene.ts'
import { boardLines } from './crisis-boards.ts'
import { createGlobe, GLOBE_RADIUS } from './globe.ts'

/** once around in two minutes */
const TURN_PER_SECOND = (2 * Math.PI) / 120
/** the longitude that looks to the door at first: between Africa, Asia and Europe */
const FIRST_SEEN = (35 * Math.PI) / 180
const WORDS = {
  en: async () => (await import('../../../../shared/i18n/en/crisis.ts')).crisis,
  ar: async () => (await import('../../../../shared/i18n/ar/crisis.ts')).crisis,
}

export async function makeCrisisScene({
  language,
}: {
  readonly language: 'en' | 'ar'
}): Promise<PlaceScene<'crisis'>> {
  const [wordsOf, world] = await Promise.all([WORDS[language](), fetchWorld()])
  const globe = createGlobe(world, LIMITS.versions)
  const table = FURNITURE.crisis.find(({ kind }) => kind === 'table')!
  const room = ROOMS.find(({ name }) => name === 'crisis')!
  const { x, z } = toHall(room, table.x, table.z)
  globe.object.position.set(x, table.height + GLOBE_RADIUS + 0.05, z)
  globe.ball.rotation.y = room.heading - Math.PI / 2 - FIRST_SEEN
  const places = boardsOf('crisis')
  const boards = places.map(({ width, height }) => createBoard(width, height))
  const object = new Group()
  object.add(globe.object)
  for (const [place, board] of boards.entries()) {
    hang(board, places[place]!)
    object.add(board.mesh)
  }
  return {
    object,
    show: ({ shown, own, words }) => {
      const format = words.saying?.format ?? createFormat(language, 'latn')
      globe.pin(shown.events)
      const lines = boardLines(shown, own, wordsOf(format), format)
      for (const [place, board] of boards.entries()) board.write(lines[place]!, language)
    },
    frame: ({ dt }, { settings }) => {
      if (!settings.reducedMotion) globe.ball.rotation.y += dt * TURN_PER_SECOND
    },
    dispose: () => {
      globe.dispose()
      for (const board of boards) board.dispose()
    },
  }
}
