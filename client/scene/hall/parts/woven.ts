// Everything woven, in one geometry with uv onto the Sadu picture: rugs of the majlis corners and of the rooms, and the cushions.
import { BoxGeometry, type BufferGeometry, type Matrix4, PlaneGeometry } from 'three'
import { RoundedBoxGeometry } from 'three/addons/geometries/RoundedBoxGeometry.js'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { SOFAS } from '../../../../shared/hall/layout.ts'
import { HALL } from '../../../../shared/hall/plan.ts'
import type { Facing } from '../../../../shared/hall/polar.ts'
import { ROOMS } from '../../../../shared/hall/rooms.ts'
import { place } from '../kit/place.ts'

const { rug, sofa, places } = HALL.majlis
/** above the floor, metres, and of the weave across its bands at the same scale */
const LIFT = 0.014
const CUSHION = { width: 0.46, height: 0.42, thick: 0.17 }
/** which pieces of the picture cushions show, from the top: shares of its height */
const PIECES = [0.12, 0.42, 0.26] as const
const PIECE = 0.15

function rugOf(width: number, depth: number, at: Matrix4): BufferGeometry {
  return new PlaneGeometry(width, depth, 1, 1).rotateX(-Math.PI / 2).applyMatrix4(at)
}

function frameOf({ x, z, heading }: Facing): Matrix4 {
  return place(x, 0, z, { yaw: heading })
}

function cushion(at: Matrix4, which: number, isPlain: boolean): BufferGeometry {
  const { width, height, thick } = CUSHION
  const geometry = isPlain
    ? new BoxGeometry(width, height, thick)
    : new RoundedBoxGeometry(width, height, thick, 1, 0.07)
  const uv = geometry.attributes.uv!
  const from = PIECES[which % PIECES.length]!
  for (let i = 0; i < uv.count; i += 1) uv.setXY(i, uv.getX(i) * 0.12, 1 - from - (1 - uv.getY(i)) * PIECE)
  return geometry.applyMatrix4(at)
}

function indexed(geometry: BufferGeometry): BufferGeometry {
  return geometry.index
    ? geometry
    : geometry.setIndex(Array.from({ length: geometry.attributes.position!.count }, (_, i) => i))
}

export function wovenGeometry(isPlain = false): BufferGeometry {
  const parts = places.map((corner) =>
    rugOf(rug.width, rug.depth, frameOf(corner).multiply(place(rug.x, LIFT, rug.z))),
  )
  for (const each of SOFAS) {
    const count = Math.round(each.width / 0.8)
    for (let i = 0; i < count; i += 1) {
      const along = -each.width / 2 + 0.42 + (i * (each.width - 0.84)) / Math.max(1, count - 1)
      const back = -sofa.depth / 2 + 0.31
      const at = frameOf(each).multiply(place(along, sofa.seatHeight + 0.22, back, { pitch: -0.3 }))
      parts.push(cushion(at, i, isPlain))
    }
  }
  for (const room of ROOMS)
    parts.push(
      rugOf(
        Math.min(room.width - 2, 6),
        Math.min(room.depth - 3, 5),
        frameOf(room).multiply(place(0, LIFT, 0)),
      ),
    )
  return mergeGeometries(parts.map(indexed))
}
