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
    const shape = new BoxGeometry(3 + dice() * 4.5, height, 3 + dice() * 4.5)
    batch.add(
      shape,
      FACADE,
      place(Math.sin(bearing) * distance, height / 2, Math.cos(bearing) * distance, { yaw: dice() * 0.8 }),
    )
  }
  addTallTower(batch)
  return batch.merge()
}
