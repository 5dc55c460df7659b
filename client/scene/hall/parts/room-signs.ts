// Boards over the doors of the rooms, toward the court, with uv onto their picture.
import { type BufferGeometry, PlaneGeometry } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { HALL } from '../../../../shared/hall/plan.ts'
import { DOORS } from '../../../../shared/hall/rooms.ts'
import { place } from '../kit/place.ts'

const BOARD = { width: 2.9, height: 0.725 }
const { wall, door } = HALL.rooms

export function roomSignsGeometry(): BufferGeometry {
  const count = DOORS.length
  return mergeGeometries(
    DOORS.map(({ x, z, heading }, i) => {
      const board = new PlaneGeometry(BOARD.width, BOARD.height)
      const uv = board.attributes.uv!
      for (let k = 0; k < uv.count; k += 1) uv.setY(k, 1 - (i + 1 - uv.getY(k)) / count)
      const at = place(x, 0, z, { yaw: heading })
      return board.applyMatrix4(
        at.multiply(place(0, door.height + 0.2 + BOARD.height / 2, wall.thickness / 2 + 0.03)),
      )
    }),
  )
}
