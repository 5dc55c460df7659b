// The delegations' desks: fluted walnut fronts, a brass edge, a line of light under it.
import { BoxGeometry } from 'three'
import { DESK_BLOCKS, type DeskBlock } from '../../../../shared/hall/layout.ts'
import { HALL } from '../../../../shared/hall/plan.ts'
import type { Batch } from '../kit/batch.ts'
import { BRASS, DARK_WALNUT, LAMP, WALNUT } from '../kit/finish.ts'
import { onRing, place } from '../kit/place.ts'
import { band, type Sweep } from '../kit/ring.ts'

/** Of the slats on a front, metres. */
const SLAT = { pitch: 0.16, width: 0.07, depth: 0.03 }
const TOP = 0.055

export interface DeskShape {
  readonly inner: number
  readonly outer: number
  /** of the floor, and of the desk above it */
  readonly y: number
  readonly height: number
  readonly along: Sweep
}

/** A desk that curves around the middle of the hall, its front toward it. */
export function addDesk(batch: Batch, { inner, outer, y, height, along }: DeskShape, isPlain = false): void {
  const from = along.from as number
  const to = along.to as number
  const top = y + height
  batch.add(
    band({ inner: inner + 0.03, outer: inner + 0.08, bottom: y, top: top - TOP }, along),
    isPlain ? WALNUT : DARK_WALNUT,
  )
  for (const end of [from, to - 0.05 / inner])
    batch.add(
      band(
        { inner: inner + 0.03, outer: outer - 0.06, bottom: y, top: top - TOP },
        { from: end, to: end + 0.05 / inner, segments: 1 },
      ),
      WALNUT,
    )
  batch.add(band({ inner: inner - 0.02, outer, bottom: top - TOP, top }, along), WALNUT)
  batch.add(
    band(
      {
        inner: inner - 0.026,
        outer: inner - 0.014,
        bottom: top - TOP + 0.006,
        top: top - 0.012,
        bevel: 0.003,
      },
      along,
    ),
    BRASS,
  )
  batch.add(
    band(
      {
        inner: inner + 0.004,
        outer: inner + 0.016,
        bottom: top - TOP - 0.025,
        top: top - TOP - 0.004,
        bevel: 0,
      },
      along,
    ),
    LAMP,
  )
  if (isPlain) return
  const slats = Math.floor(((to - from) * inner) / SLAT.pitch)
  const slat = new BoxGeometry(SLAT.width, height - TOP - 0.1, SLAT.depth)
  for (let i = 0; i < slats; i += 1) {
    const angle = from + ((to - from) * (i + 0.5)) / slats
    const [x, z] = onRing(inner + 0.025, angle)
    batch.add(slat, WALNUT, place(x, y + (height - TOP) / 2, z, { yaw: angle }))
  }
}

function shapeOf(block: DeskBlock): DeskShape {
  const { radius, y } = HALL.tiers[block.tier]!
  const { desk } = HALL.row
  const segments = Math.ceil(((block.to - block.from) * radius) / 0.5)
  return {
    inner: radius + desk.from,
    outer: radius + desk.to,
    y,
    height: desk.height,
    along: { from: block.from, to: block.to, segments },
  }
}

export function addDesks(batch: Batch, isPlain = false): void {
  for (const block of DESK_BLOCKS) addDesk(batch, shapeOf(block), isPlain)
  const { table, span } = HALL.council
  addDesk(
    batch,
    {
      ...table,
      y: 0,
      along: { from: -span / 2, to: span / 2, segments: 48 },
    },
    isPlain,
  )
}
