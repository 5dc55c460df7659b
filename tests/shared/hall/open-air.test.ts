// Where a camera may be: over floors and furniture, within walls and dome.
import { expect, test } from 'vitest'
import { isOpenAir } from '../../../shared/hall/open-air.ts'
import { HALL } from '../../../shared/hall/plan.ts'
import { polar } from '../../../shared/hall/polar.ts'
import { SEATS } from '../../../shared/hall/seats.ts'

const { wall, lobby, perimeter, rostrum, ghafs, dome, rooms } = HALL
const lab = rooms.places[0]!
const column = polar(perimeter.columns.at, (3 * Math.PI) / perimeter.bays)
const tree = polar(ghafs.at, ghafs.angles[0]!)
const chair = SEATS[0]!

test.each([
  ['over the floor', 0, 2, 0, true],
  ['in the floor', 0, 0.1, 0, false],
  ['under the last row', 0.59 * 19.5, 1.2, 0.8 * 19.5, false],
  ['in the wall', wall.radius, 2, 0, false],
  ['in the door', 0, 2, wall.radius, true],
  ['over the door', 0, HALL.door.height, wall.radius, false],
  ['beside the door, in the portal', HALL.door.width / 2 + 1, 2, HALL.door.front.z, false],
  ['over the portal', 0, HALL.door.front.height + 1, HALL.door.front.z, false],
  ['in the court', 4, 2, 50, true],
  ['in a room', lab.x, 2, lab.z - 1.5, true],
  ['under the timber of a room', lab.x, rooms.wall.height, lab.z - 1.5, false],
  ['between two rooms', lab.x, 2, 50, false],
  ['behind the court', lobby.halfWidth - 1, 2, lobby.end + 1, false],
  ['in a column', column.x, 3, column.z, false],
  ['in the lectern', rostrum.lectern.x, 1, rostrum.lectern.z, false],
  ['over the lectern', rostrum.lectern.x, 2.2, rostrum.lectern.z, true],
  ['in a chair', chair.x, chair.y + 0.9, chair.z, false],
  ['over a chair', chair.x, chair.y + 1.6, chair.z, true],
  ['in the crown of a ghaf', tree.x + 1, ghafs.height, tree.z, false],
  ['in the great ring', 0, 2, HALL.plinth.z, false],
  ['under the dome', 0, dome.base + dome.rise - 1, 0, true],
  ['in the dome', 0, dome.base + dome.rise, 0, false],
])('%s', (_, x, y, z, may) => {
  expect(isOpenAir(x, y, z)).toBe(may)
})
