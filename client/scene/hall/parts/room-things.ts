// What people have left in the rooms around the court, and the lamps by which they see it: papers, books, models, flags without a state.
// None of it is in anybody's way, so it stands in no plan; machines without a graphics card do without.
import { BoxGeometry, type BufferGeometry, CylinderGeometry, PlaneGeometry } from 'three'
import type { RoomName } from '../../../../shared/hall/plan.ts'
import { type Facing, toHall } from '../../../../shared/hall/polar.ts'
import { FURNITURE, type Furniture, ROOMS, type Room } from '../../../../shared/hall/rooms.ts'
import type { Batch } from '../kit/batch.ts'
import { diceOf } from '../kit/dice.ts'
import {
  BRASS,
  CARPET,
  type Finish,
  GYPSUM,
  INK,
  LAMP,
  LINEN,
  OCHRE,
  PALE_STONE,
  SADU_RED,
  WALNUT,
} from '../kit/finish.ts'
import { place } from '../kit/place.ts'

type Dice = () => number
/** In the frame of a piece: metres from its middle on the floor, the front towards +z. */
type Put = (shape: BufferGeometry, finish: Finish, x: number, y: number, z: number, yaw?: number) => void

const BINDINGS: readonly Finish[] = [SADU_RED, OCHRE, CARPET, LINEN, INK, WALNUT, GYPSUM]
/** Under the lamp of a table, which stands too high to be felt as lamps are (matter/lamplight.ts). */
const lit = (finish: Finish): Finish => ({ ...finish, glow: 0.05 })
const PAPER = lit(LINEN)
const RUNNER = lit(SADU_RED)
const CLOTHS: readonly Finish[] = [CARPET, LINEN, SADU_RED, LINEN, OCHRE]
const any = <Thing>(things: readonly Thing[], dice: Dice): Thing =>
  things[Math.floor(dice() * things.length)]!
const box = (wide: number, tall: number, deep: number, parts = 1): BufferGeometry =>
  new BoxGeometry(wide, tall, deep, parts, 1, 1)

const putIn =
  (batch: Batch, { x, z, heading }: Facing): Put =>
  (shape, finish, px, py, pz, yaw = 0) =>
    void batch.add(shape, finish, place(x, 0, z, { yaw: heading }).multiply(place(px, py, pz, { yaw })))

/** A line of light along the foot of the walls, but for the wall with the door. */
function lightFeet(put: Put, { width, depth }: Room): void {
  const y = 0.34
  put(box(width - 0.3, 0.025, 0.03, 10), LAMP, 0, y, -depth / 2 + 0.03)
  for (const side of [1, -1])
    put(box(depth - 0.3, 0.025, 0.03, 16), LAMP, side * (width / 2 - 0.03), y, 0, Math.PI / 2)
}

/** Two bars of light over a table, on cords. */
function hangLamp(put: Put, width: number): void {
  const long = width * 0.72
  const y = 1.86
  for (const side of [1, -1]) {
    put(box(long, 0.05, 0.08), WALNUT, 0, y + 0.045, side * 0.19)
    put(box(long - 0.06, 0.04, 0.045, Math.ceil(long / 0.25)), LAMP, 0, y, side * 0.19)
    put(box(0.03, 0.03, 0.46), BRASS, (side * long) / 2.6, y + 0.08, 0)
    put(new CylinderGeometry(0.006, 0.006, 2.2, 4), BRASS, (side * long) / 2.6, y + 1.16, 0)
  }
}

/** Light under a bench, on the carpet before and behind it. */
function lightBench(put: Put, { width, depth }: Furniture): void {
  for (const side of [1, -1])
    put(box(width - 0.3, 0.02, 0.02, Math.ceil(width / 0.3)), LAMP, 0, 0.05, side * (depth / 2 - 0.035))
}

function fillShelf(put: Put, { width, height, depth }: Furniture, dice: Dice): void {
  for (let level = 0; level < 4; level += 1) {
    const base = 0.12 + (level * (height - 0.12)) / 4
    let x = -width / 2 + 0.1
    while (x < width / 2 - 0.16) {
      if (dice() < 0.16) {
        if (dice() < 0.5 && x < width / 2 - 0.3)
          put(
            new CylinderGeometry(0.09, 0.05, 0.16, 10),
            any([OCHRE, PALE_STONE, BRASS], dice),
            x + 0.12,
            base + 0.08,
            0,
          )
        x += 0.3
        continue
      }
      const [thick, tall] = [0.035 + dice() * 0.045, 0.22 + dice() * 0.14]
      // not through the boards in the middle and at both ends
      if (Math.abs(x + thick / 2) > 0.05)
        put(box(thick, tall, 0.2), any(BINDINGS, dice), x + thick / 2, base + tall / 2, depth / 2 - 0.14)
      x += thick + 0.006
    }
  }
}

/** A flag that hangs down along its pole, in three folds. */
function hangFlag(put: Put, { height }: Furniture, cloth: Finish): void {
  const flag = new PlaneGeometry(0.46, 1.25, 8, 4)
  const at = flag.attributes.position!
  for (let i = 0; i < at.count; i += 1) {
    const across = at.getX(i) / 0.46 + 0.5
    const down = 0.5 - at.getY(i) / 1.25
    // the free corner sinks, and the cloth gathers
    at.setXYZ(
      i,
      across * (0.4 - 0.16 * down),
      at.getY(i) - 0.3 * across,
      0.07 * Math.sin(across * 9) * (0.4 + down),
    )
  }
  flag.computeVertexNormals()
  const behind = flag.clone()
  behind.setIndex([...behind.index!.array].reverse())
  behind.computeVertexNormals()
  for (const side of [flag, behind]) put(side, cloth, 0.02, height - 0.72, 0)
}

/** Sheets on a board, in loose rows: `rows` by as many as fit. */
function pinSheets(put: Put, { width }: Furniture, rows: number, dice: Dice): void {
  for (let row = 0; row < rows; row += 1)
    for (let x = -width / 2 + 0.35; x < width / 2 - 0.3; x += 0.3 + dice() * 0.25) {
      if (dice() < 0.25) continue
      const finish = dice() < 0.7 ? LINEN : any([OCHRE, SADU_RED, PALE_STONE], dice)
      put(box(0.21, 0.15 + dice() * 0.14, 0.006), finish, x, 1.05 + row * 0.36 + dice() * 0.05, 0.055)
    }
}

/** The hall itself, as one draws it to explain it: rows of seats around whoever speaks. */
function drawHorseshoe(put: Put): void {
  for (const [row, seats] of [9, 13, 17].entries())
    for (let seat = 0; seat < seats; seat += 1) {
      const angle = Math.PI * (0.04 + (0.92 * seat) / (seats - 1))
      const radius = 0.34 + row * 0.16
      put(
        box(0.05, 0.05, 0.004),
        LINEN,
        Math.cos(angle) * radius * 1.5,
        1.16 + Math.sin(angle) * radius,
        0.052,
      )
    }
  put(new CylinderGeometry(0.07, 0.07, 0.004, 16).rotateX(Math.PI / 2), OCHRE, 0, 1.14, 0.052)
}

/** Papers before each place of a table, and in the Lab what is being made. */
function layTable(put: Put, room: RoomName, { width, height }: Furniture, dice: Dice): void {
  const y = height + 0.004
  for (const side of [1, -1])
    for (let x = -width / 2 + 0.55; x < width / 2 - 0.4; x += 1)
      if (dice() < 0.8)
        put(box(0.21, 0.006, 0.3), PAPER, x + dice() * 0.1, y, side * 0.32, (dice() - 0.5) * 0.3)
  put(box(width - 0.5, 0.004, 0.26), RUNNER, 0, y - 0.002, 0)
  if (room === 'signing') {
    for (const x of [-0.9, 0.9]) {
      put(box(0.46, 0.012, 0.34), SADU_RED, x, y + 0.004, -0.15)
      put(box(0.42, 0.016, 0.3), PAPER, x, y + 0.006, -0.15)
      put(
        new CylinderGeometry(0.006, 0.004, 0.15, 6).rotateZ(Math.PI / 2),
        BRASS,
        x + 0.32,
        y + 0.008,
        -0.12,
        0.6,
      )
    }
    return
  }
  if (room !== 'lab') return
  // a model of a quarter: blocks on a plate, one round tower
  put(box(0.8, 0.02, 0.5), WALNUT, 0, y + 0.006, 0)
  for (let i = 0; i < 12; i += 1) {
    const tall = 0.05 + dice() * 0.2
    put(
      box(0.07, tall, 0.07),
      lit(any([GYPSUM, PALE_STONE, OCHRE], dice)),
      -0.32 + (i % 4) * 0.18,
      y + tall / 2,
      -0.17 + Math.floor(i / 4) * 0.16,
    )
  }
  put(new CylinderGeometry(0.035, 0.045, 0.4, 12), BRASS, 0.34, y + 0.2, 0.16)
}

function setRound(put: Put, { height }: Furniture): void {
  put(new CylinderGeometry(0.3, 0.27, 0.025, 20), BRASS, 0, height + 0.012, 0)
  for (let cup = 0; cup < 6; cup += 1)
    put(
      new CylinderGeometry(0.032, 0.024, 0.055, 8),
      LINEN,
      Math.cos(cup * 1.05) * 0.19,
      height + 0.05,
      Math.sin(cup * 1.05) * 0.19,
    )
}

function addThings(batch: Batch, room: Room, piece: Furniture, flag: Finish, dice: Dice): void {
  const put = putIn(batch, { ...toHall(room, piece.x, piece.z), heading: room.heading + piece.heading })
  if (piece.kind === 'shelf') fillShelf(put, piece, dice)
  else if (piece.kind === 'pole') hangFlag(put, piece, flag)
  else if (piece.kind === 'round') setRound(put, piece)
  else if (piece.kind === 'bench') lightBench(put, piece)
  else if (piece.kind === 'lectern') put(box(0.3, 0.01, 0.22), LINEN, 0, piece.height + 0.03, 0)
  else if (piece.kind === 'board')
    room.name === 'academy' ? drawHorseshoe(put) : pinSheets(put, piece, room.name === 'lab' ? 3 : 2, dice)
  if (piece.kind === 'table') layTable(put, room.name, piece, dice)
  if (piece.kind === 'table' || piece.kind === 'round') hangLamp(put, Math.max(piece.width, 1.6))
}

export function addRoomThings(batch: Batch): void {
  const dice = diceOf(29)
  for (const room of ROOMS) {
    lightFeet(putIn(batch, room), room)
    let poles = 0
    for (const piece of FURNITURE[room.name]) {
      const flag = CLOTHS[poles % CLOTHS.length]!
      if (piece.kind === 'pole') poles += 1
      addThings(batch, room, piece, flag, dice)
    }
  }
}
