// The rooms around the court, counted out from the plan: where their walls, doors and furniture stand. Pure data for walkers and for
// whoever draws them; a room's own frame has its door on local +z.
import { HALL, type RoomName } from './plan.ts'
import { evenCos, evenSin, type Facing, type Spot, toHall } from './polar.ts'

export interface Room extends Facing {
  readonly name: RoomName
  /** inside, across (local x) and deep (local z) */
  readonly width: number
  readonly depth: number
}

export const ROOMS: readonly Room[] = HALL.rooms.places

/** A piece of furniture in the frame of its room: `heading` turns it there; `width` along its own x. */
export interface Furniture extends Facing {
  readonly kind: 'table' | 'bench' | 'shelf' | 'board' | 'chair' | 'round' | 'lectern' | 'pole'
  readonly width: number
  readonly depth: number
  readonly height: number
}

const LEFT = Math.PI / 2

/** A table with chairs along both its long sides. */
function tableWithChairs(x: number, z: number, width: number, seats: number, heading = 0): Furniture[] {
  const along = (i: number): number => (i - (seats - 1) / 2) * (width / seats)
  const turned = { sin: evenSin(heading), cos: evenCos(heading) }
  const at = (dx: number, dz: number): Spot => ({
    x: x + dx * turned.cos + dz * turned.sin,
    z: z - dx * turned.sin + dz * turned.cos,
  })
  const chairs = [-1, 1].flatMap((side) =>
    Array.from({ length: seats }, (_, i) => ({
      ...at(along(i), side * 0.95),
      ...{ kind: 'chair', heading: heading + (side > 0 ? Math.PI : 0), width: 0.5, depth: 0.5, height: 0.9 },
    })),
  ) as Furniture[]
  return [{ kind: 'table', x, z, heading, width, depth: 1.1, height: 0.74 }, ...chairs]
}

const bench = (x: number, z: number, width: number, heading = 0): Furniture => ({
  ...{ kind: 'bench', x, z, heading, width, depth: 0.5, height: 0.44 },
})
const board = (x: number, z: number, width: number, heading = 0): Furniture => ({
  ...{ kind: 'board', x, z, heading, width, depth: 0.2, height: 2.2 },
})
const shelf = (x: number, z: number, width: number, heading = 0): Furniture => ({
  ...{ kind: 'shelf', x, z, heading, width, depth: 0.4, height: 2 },
})

/** What each room is for shows in what stands in it. */
export const FURNITURE: Readonly<Record<RoomName, readonly Furniture[]>> = {
  // where ideas are tried: two work tables, a board, shelves for what is made
  lab: [
    ...tableWithChairs(-1.7, 1.2, 3.4, 3, LEFT),
    ...tableWithChairs(1.7, 1.2, 3.4, 3, LEFT),
    board(0, -6.1, 4.4),
    shelf(-3.4, -3.4, 3.6, LEFT),
    shelf(3.4, -3.4, 3.6, -LEFT),
  ],
  // where a few decide fast: one long table, boards on three sides
  crisis: [
    ...tableWithChairs(0, -0.6, 6, 6, LEFT),
    board(0, -6.1, 4.8),
    board(-3.5, -0.6, 4.2, LEFT),
    board(3.5, -0.6, 4.2, -LEFT),
  ],
  // where one learns: a lectern before rows of benches
  academy: [
    { kind: 'lectern', x: 0, z: -4.4, heading: 0, width: 0.8, depth: 0.5, height: 1.1 },
    board(0, -6.1, 5),
    ...[-2, -0.4, 1.2, 2.8].flatMap((z) => [bench(-1.75, z, 2.3), bench(1.75, z, 2.3)]),
  ],
  // where what was agreed is signed: one table, two chairs, poles for flags behind, benches for witnesses
  signing: [
    { kind: 'table', x: 0, z: -3.2, heading: 0, width: 4.2, depth: 1, height: 0.76 },
    ...[-0.9, 0.9].map(
      (x): Furniture => ({
        ...{ kind: 'chair', x, z: -4.15, heading: 0, width: 0.5, depth: 0.5, height: 0.9 },
      }),
    ),
    ...[-2.4, -1.2, 0, 1.2, 2.4].map(
      (x): Furniture => ({
        ...{ kind: 'pole', x, z: -5.7, heading: 0, width: 0.3, depth: 0.3, height: 2.6 },
      }),
    ),
    ...[0.6, 2.4, 4.2].flatMap((z) => [bench(-1.75, z, 2.3), bench(1.75, z, 2.3)]),
  ],
  // where people tell and listen: benches in a square around a low round table, shelves along the walls
  stories: [
    { kind: 'round', x: 0, z: -0.3, heading: 0, width: 1.4, depth: 1.4, height: 0.4 },
    bench(0, -2.3, 4),
    bench(-3.2, -0.3, 3.2, LEFT),
    bench(3.2, -0.3, 3.2, -LEFT),
    shelf(-6, -4, 4.6),
    shelf(6, -4, 4.6),
    bench(-7.6, 0, 3, LEFT),
    bench(7.6, 0, 3, -LEFT),
  ],
}

const frames = ROOMS.map((room) => ({ room, sin: evenSin(room.heading), cos: evenCos(room.heading) }))

/** The room that a place is in, `margin` metres from its walls, or in its doorway; null elsewhere. Allocates nothing. */
export function roomAt(x: number, z: number, margin = 0): RoomName | null {
  const { wall, door } = HALL.rooms
  for (let index = 0; index < frames.length; index++) {
    const { room, sin, cos } = frames[index]!
    const across = (x - room.x) * cos - (z - room.z) * sin
    const along = (x - room.x) * sin + (z - room.z) * cos
    const aside = across < 0 ? -across : across
    if (along < margin - room.depth / 2 || along > room.depth / 2 + wall.thickness + margin) continue
    if (
      along <= room.depth / 2 - margin ? aside <= room.width / 2 - margin : aside <= door.width / 2 - margin
    )
      return room.name
  }
  return null
}

/** Where a door opens, in the middle of the wall. */
export const DOORS: readonly (Facing & { readonly name: RoomName })[] = ROOMS.map((room) => ({
  ...toHall(room, 0, room.depth / 2 + HALL.rooms.wall.thickness / 2),
  heading: room.heading,
  name: room.name,
}))
