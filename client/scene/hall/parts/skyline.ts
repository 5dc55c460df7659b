// The city beyond the open side: towers at dusk, no measure of the hall.
import { BoxGeometry, type BufferGeometry, CylinderGeometry } from 'three'
import { Batch } from '../kit/batch.ts'
import { diceOf } from '../kit/dice.ts'
import type { Finish } from '../kit/finish.ts'
import { place } from '../kit/place.ts'

const FACADE: Finish = { colour: '#2a3140', rough: 0.6 }
const TOWERS = 90
/** heights of the setbacks of the tall tower, metres */
const SETBACKS = [14, 11, 9, 8, 7, 6, 5, 5, 9] as const

interface Tower {
  readonly x: number
  readonly z: number
  readonly yaw: number
  readonly wide: number
  readonly deep: number
  readonly height: number
  /** of its top: 0 and 1 flat, 2 set back twice, 3 with a mast, 4 round */
  readonly kind: number
}

function addTower(batch: Batch, { x, z, yaw, wide, deep, height, kind }: Tower): void {
  const at = (y: number) => place(x, y, z, { yaw })
  if (kind === 4 && height > 18) {
    batch.add(new CylinderGeometry(wide * 0.5, wide * 0.55, height, 14), FACADE, at(height / 2))
    batch.add(new CylinderGeometry(0.1, wide * 0.5, wide * 0.5, 14), FACADE, at(height + wide * 0.25))
    return
  }
  batch.add(new BoxGeometry(wide, height, deep), FACADE, at(height / 2))
  if (kind < 2 || height < 14) return
  const first = height * 0.12
  batch.add(new BoxGeometry(wide * 0.72, first, deep * 0.72), FACADE, at(height + first / 2))
  if (kind === 2) batch.add(new BoxGeometry(wide * 0.4, first, deep * 0.4), FACADE, at(height + first * 1.5))
  else
    batch.add(new CylinderGeometry(0.08, 0.24, height * 0.3, 5), FACADE, at(height + first + height * 0.15))
}

function addTallTower(batch: Batch): void {
  const bearing = Math.PI - 0.42
  const [x, z] = [Math.sin(bearing) * 128, Math.cos(bearing) * 128]
  let foot = 0
  let width = 8.5
  SETBACKS.forEach((height, i) => {
    batch.add(
      new CylinderGeometry(width * 0.42, width * 0.5, height, 6),
      FACADE,
      place(x, foot + height / 2, z, { yaw: i * 0.5 }),
    )
    foot += height
    width *= i === SETBACKS.length - 2 ? 0.22 : 0.78
  })
}

export function skylineGeometry(): BufferGeometry {
  const batch = new Batch()
  const dice = diceOf(3)
  for (let i = 0; i < TOWERS; i += 1) {
    const bearing = Math.PI + (i / TOWERS - 0.5) * 2.5 + (dice() - 0.5) * 0.04
    const distance = 105 + dice() * 40
    // two clusters of high-rises, and low houses between them
    const centre = Math.exp(-(((i - 38) / 10) ** 2)) + 0.7 * Math.exp(-(((i - 66) / 7) ** 2))
    const height = 5 + dice() * 9 + centre * (12 + dice() * 16)
    const [wide, deep] = [3 + dice() * 4.5, 3 + dice() * 4.5]
    const [x, z, yaw] = [Math.sin(bearing) * distance, Math.cos(bearing) * distance, dice() * 0.8]
    addTower(batch, { x, z, yaw, wide, deep, height, kind: Math.floor(dice() * 5) })
  }
  addTallTower(batch)
  return batch.merge()
}
