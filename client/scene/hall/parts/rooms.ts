// The rooms around the court: plastered walls, a roof of timber that lets the light through, and what each room is for.
import { BoxGeometry, CylinderGeometry, SphereGeometry } from 'three'
import { RoundedBoxGeometry } from 'three/addons/geometries/RoundedBoxGeometry.js'
import { HALL } from '../../../../shared/hall/plan.ts'
import { type Facing, toHall } from '../../../../shared/hall/polar.ts'
import { FURNITURE, type Furniture, ROOMS, type Room } from '../../../../shared/hall/rooms.ts'
import type { Batch } from '../kit/batch.ts'
import {
  BRASS,
  DARK_WALNUT,
  type Finish,
  LAMP,
  LINEN,
  PALE_STONE,
  PLASTER,
  SLATE,
  WALNUT,
} from '../kit/finish.ts'
import { place } from '../kit/place.ts'

const { thickness, height } = HALL.rooms.wall
/** of the timbers overhead, metres */
const BEAM = { apart: 0.65, width: 0.1, deep: 0.16 }

/** Adds a block in the frame of something that stands in the hall. */
const blockIn =
  (batch: Batch, { x, z, heading }: Facing) =>
  (
    size: readonly [number, number, number],
    finish: Finish,
    at: readonly [number, number, number],
    parts = 1,
  ): void => {
    batch.add(
      new BoxGeometry(...size, parts, 1, 1),
      finish,
      place(x, 0, z, { yaw: heading }).multiply(place(...at)),
    )
  }

function addWalls(batch: Batch, room: Room): void {
  const { width, depth } = room
  const add = blockIn(batch, room)
  const turned = { ...room, heading: room.heading + Math.PI / 2 }
  const across = blockIn(batch, turned)
  const y = height / 2
  const back = -(depth + thickness) / 2
  add([width + thickness * 2, height, thickness], PLASTER, [0, y, back], 10)
  add([width + thickness * 2, 0.12, thickness + 0.16], PALE_STONE, [0, height + 0.06, back], 6)
  add([width - 0.4, 0.04, 0.03], LAMP, [0, height - 0.5, -depth / 2 + 0.02], 8)
  for (const side of [1, -1]) {
    const off = (side * (width + thickness)) / 2
    across([depth, height, thickness], PLASTER, [0, y, off], 12)
    across([depth, 0.12, thickness + 0.16], PALE_STONE, [0, height + 0.06, off], 6)
    across([depth - 0.4, 0.04, 0.03], LAMP, [0, height - 0.5, side * (width / 2 - 0.02)], 12)
    across([depth, 0.3, 0.04], DARK_WALNUT, [0, 0.15, side * (width / 2 - 0.02)], 6)
  }
  const beams = Math.floor(depth / BEAM.apart)
  for (let i = 0; i <= beams; i += 1)
    add([width, BEAM.deep, BEAM.width], WALNUT, [0, height - 0.1, (i / beams - 0.5) * depth])
}

function addPiece(batch: Batch, room: Room, piece: Furniture): void {
  const at = { ...toHall(room, piece.x, piece.z), heading: room.heading + piece.heading }
  const add = blockIn(batch, at)
  const { kind, width, depth, height: tall } = piece
  if (kind === 'table') {
    add([width, 0.05, depth], WALNUT, [0, tall - 0.025, 0], 6)
    add([width + 0.02, 0.015, depth + 0.02], BRASS, [0, tall - 0.06, 0])
    for (const side of [1, -1])
      add([0.1, tall - 0.06, depth - 0.3], DARK_WALNUT, [side * (width / 2 - 0.3), tall / 2 - 0.03, 0])
  } else if (kind === 'bench') {
    batch.add(
      new RoundedBoxGeometry(width, 0.14, depth, 1, 0.05),
      LINEN,
      place(at.x, tall - 0.07, at.z, { yaw: at.heading }),
    )
    add([width - 0.1, tall - 0.14, depth - 0.1], DARK_WALNUT, [0, (tall - 0.14) / 2, 0], 3)
  } else if (kind === 'board') {
    add([width, tall - 0.7, 0.06], WALNUT, [0, 0.7 + (tall - 0.7) / 2, 0], 4)
    add([width - 0.16, tall - 0.86, 0.07], SLATE, [0, 0.7 + (tall - 0.7) / 2, 0.01], 4)
    add([width, 0.05, depth], BRASS, [0, 0.68, 0.02])
    for (const side of [1, -1])
      add([0.07, tall, 0.07], DARK_WALNUT, [side * (width / 2 - 0.2), tall / 2, -0.05])
  } else if (kind === 'shelf') {
    add([width, tall, 0.04], DARK_WALNUT, [0, tall / 2, -depth / 2 + 0.02], 4)
    for (let i = 0; i < 5; i += 1) add([width, 0.04, depth], WALNUT, [0, 0.1 + (i * (tall - 0.12)) / 4, 0], 4)
    for (const side of [1, 0, -1]) add([0.04, tall, depth], WALNUT, [side * (width / 2 - 0.02), tall / 2, 0])
  } else if (kind === 'lectern') {
    add([width, tall, depth], WALNUT, [0, tall / 2, 0])
    add([width + 0.1, 0.05, depth + 0.1], BRASS, [0, tall, 0])
  } else if (kind === 'round') {
    batch
      .add(new CylinderGeometry(width / 2, width / 2, 0.06, 24), WALNUT, place(at.x, tall - 0.03, at.z))
      .add(new CylinderGeometry(0.3, 0.5, tall - 0.06, 12), DARK_WALNUT, place(at.x, (tall - 0.06) / 2, at.z))
  } else if (kind === 'pole') {
    batch
      .add(new CylinderGeometry(0.018, 0.022, tall, 8), BRASS, place(at.x, tall / 2, at.z))
      .add(new CylinderGeometry(0.15, 0.17, 0.06, 16), BRASS, place(at.x, 0.03, at.z))
      .add(new SphereGeometry(0.045, 10, 8), BRASS, place(at.x, tall + 0.03, at.z))
  }
}

export function addRooms(batch: Batch): void {
  for (const room of ROOMS) {
    addWalls(batch, room)
    for (const piece of FURNITURE[room.name]) addPiece(batch, room, piece)
  }
}

/** Chairs are drawn with those of the desks. */
export const roomChairs = (): readonly Facing[] =>
  ROOMS.flatMap((room) =>
    FURNITURE[room.name]
      .filter(({ kind }) => kind === 'chair')
      .map(({ x, z, heading }) => ({ ...toHall(room, x, z), heading: room.heading + heading })),
  )
