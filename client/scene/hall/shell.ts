// Everything of the building that never moves, in one geometry: one draw call.
import type { BufferGeometry } from 'three'
import { PALMS } from '../../../shared/hall/layout.ts'
import { HALL } from '../../../shared/hall/plan.ts'
import { SEATS } from '../../../shared/hall/seats.ts'
import { Batch, type Part } from './kit/batch.ts'
import { bakeLamplight, type Lamps, lampsOf } from './matter/lamplight.ts'
import { bakeSkylight, type Heights, heightsOf, raiseDisc } from './matter/skylight.ts'
import { addDesks } from './parts/desks.ts'
import { addGallery } from './parts/gallery.ts'
import { addLobby } from './parts/lobby.ts'
import { addMajlis } from './parts/majlis.ts'
import { addParapets } from './parts/parapets.ts'
import { addPerimeter } from './parts/perimeter.ts'
import { addRooms, roomChairs } from './parts/rooms.ts'
import { addRostrum } from './parts/rostrum.ts'
import { addTiers } from './parts/tiers.ts'
import { addPlinth } from './parts/torus.ts'
import { addPlanters } from './parts/trees.ts'
import { addTrough } from './parts/water.ts'

/** of a chair, for the shade at its foot */
const CHAIR = { radius: 0.26, height: 0.45 }
/** of a palm's trunk, as high as it shades the floor, metres */
const TRUNK = 2

export interface Shell {
  readonly geometry: BufferGeometry
  /** what it is made of, in the order of its triangles */
  readonly parts: readonly Part[]
  readonly heights: Heights
  readonly lamps: Lamps
  /** of the parapets: drawn apart, since it is seen through */
  readonly glass: BufferGeometry
}

type AddMore = (batch: Batch) => void

export const hasChair = ({ kind }: { readonly kind: string }): boolean =>
  kind === 'desk' || kind === 'council'

/** `isPlain`: without what costs many triangles and is seen from near only. `addMore`: what else belongs to it. */
export function buildShell(isPlain = false, addMore: AddMore | null = null): Shell {
  const batch = new Batch()
  addTiers(batch, isPlain)
  addDesks(batch, isPlain)
  addRostrum(batch)
  addGallery(batch)
  const glass = addParapets(batch)
  addPerimeter(batch, isPlain)
  addTrough(batch)
  addMajlis(batch)
  addPlanters(batch)
  addPlinth(batch)
  addLobby(batch)
  addRooms(batch)
  addMore?.(batch)
  const { parts } = batch
  const geometry = batch.merge()
  const heights = heightsOf(geometry)
  for (const seat of SEATS.filter(hasChair))
    raiseDisc(heights, seat.x, seat.z, CHAIR.radius, seat.y + CHAIR.height)
  for (const { x, z } of roomChairs()) raiseDisc(heights, x, z, CHAIR.radius, CHAIR.height)
  for (const { x, z } of PALMS) raiseDisc(heights, x, z, HALL.palms.trunk, TRUNK)
  bakeSkylight(geometry, heights)
  const lamps = lampsOf(geometry)
  bakeLamplight(geometry, lamps)
  return { geometry, parts, heights, lamps, glass }
}
