// The way into the hall: a tall front of stone with one pointed arch, framed in brass and light.
import { BoxGeometry, Vector3 } from 'three'
import { HALL } from '../../../../shared/hall/plan.ts'
import { type Arch, archCurve, archway } from '../kit/archway.ts'
import type { Batch } from '../kit/batch.ts'
import { BRASS, GYPSUM, LAMP, PALE_STONE, STONE } from '../kit/finish.ts'
import { place } from '../kit/place.ts'
import { rod } from '../kit/rod.ts'

const { door } = HALL
const { front } = door
const ARCH: Arch = {
  half: door.width / 2,
  outer: front.halfWidth,
  spring: door.spring,
  peak: door.height,
  top: front.height,
  thickness: front.depth,
}
const ahead = new Vector3(0, 0, 1)

export function addPortal(batch: Batch): void {
  const { z } = front
  batch.add(archway(ARCH), GYPSUM, place(0, 0, z))
  for (const side of [1, -1]) {
    const face = (front.depth / 2) * side
    const band = (inset: number, width: number, finish: typeof STONE, away: number): void => {
      const section = { width: () => width, depth: () => 0.04, facing: () => ahead }
      batch.add(rod(archCurve(ARCH, face + away * side, inset), section), finish, place(0, 0, z))
    }
    band(-0.16, 0.14, STONE, 0.01)
    band(-0.34, 0.025, BRASS, 0.02)
    frame(batch, z + face + 0.03 * side, side)
  }
  // a line of light within the arch, on the side of the court and on that of the hall
  for (const away of [0.5, -0.5])
    batch.add(
      rod(archCurve(ARCH, away, 0.05), { width: () => 0.025, depth: () => 0.02, facing: () => ahead }),
      LAMP,
      place(0, 0, z),
    )
  const crown = new BoxGeometry(front.halfWidth * 2 + 0.5, 0.28, front.depth + 0.4, 12, 1, 1)
  batch.add(crown, PALE_STONE, place(0, front.height + 0.14, z))
  const foot = front.halfWidth - ARCH.half
  for (const side of [1, -1]) {
    const x = side * (ARCH.half + foot / 2)
    batch.add(new BoxGeometry(foot + 0.16, 0.5, front.depth + 0.16, 3, 1, 3), STONE, place(x, 0.25, z))
  }
}

/** The rectangle around the arch, and a lantern at each side of it. */
function frame(batch: Batch, z: number, side: number): void {
  const [wide, tall] = [ARCH.half + 0.95, ARCH.top - 0.6]
  const bar = (width: number, height: number, x: number, y: number): void => {
    batch.add(new BoxGeometry(width, height, 0.07, 8, 8, 1), BRASS, place(x, y, z))
  }
  bar(wide * 2, 0.07, 0, tall)
  for (const aside of [1, -1]) {
    bar(0.07, tall, aside * wide, tall / 2)
    lantern(batch, aside * (wide + 1.1), z + side * 0.2)
  }
}

const LANTERN = { width: 0.34, height: 1.15, at: 3.1 }

function lantern(batch: Batch, x: number, z: number): void {
  const { width, height, at } = LANTERN
  batch.add(new BoxGeometry(width * 0.6, height - 0.2, width * 0.6, 1, 5, 1), LAMP, place(x, at, z))
  for (const y of [at - height / 2, at + height / 2])
    batch.add(new BoxGeometry(width, 0.07, width), BRASS, place(x, y, z))
  for (const dx of [1, 0, -1])
    for (const dz of [1, 0, -1])
      if (dx !== 0 || dz !== 0) {
        const bar = new BoxGeometry(0.022, height, 0.022)
        batch.add(bar, BRASS, place(x + (dx * width) / 2.2, at, z + (dz * width) / 2.2))
      }
}
