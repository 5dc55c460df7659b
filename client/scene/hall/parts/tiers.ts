// The raked rows and the aisles that climb between them.
import { BoxGeometry } from 'three'
import { DESK_BLOCKS, type DeskBlock } from '../../../../shared/hall/layout.ts'
import { HALL } from '../../../../shared/hall/plan.ts'
import type { Batch } from '../kit/batch.ts'
import { CARPET, DARK_WALNUT, LAMP, STONE, WALNUT } from '../kit/finish.ts'
import { onRing, place } from '../kit/place.ts'
import { alongRay, band, edgeAt, type Sweep } from '../kit/ring.ts'
import { wedge } from '../kit/wedge.ts'

const { tiers, row, aisles } = HALL
/** a segment each half metre keeps curves smooth to the eye */
const SEGMENT = 0.5
const SLAT = { pitch: 0.2, width: 0.09, depth: 0.04 }

/** The floor between two aisles, exactly as wide as they leave it. */
function floorOf(block: DeskBlock): Sweep {
  const index = DESK_BLOCKS.filter(({ tier }) => tier === block.tier).indexOf(block)
  const half = aisles.width / 2
  const from = aisles.angles[index]!
  const to = aisles.angles[index + 1]!
  const segments = Math.ceil(((to - from) * tiers[block.tier]!.radius) / SEGMENT)
  return { from: alongRay(from, half), to: alongRay(to, -half), segments }
}

function addFloor(batch: Batch, block: DeskBlock): void {
  const { radius, y } = tiers[block.tier]!
  const next = tiers[block.tier + 1]
  if (y === 0) return
  const along = floorOf(block)
  const inner = radius + row.front
  const outer = next ? next.radius + row.front : radius + row.back
  batch.add(band({ inner, outer, bottom: 0, top: y }, along), STONE)
  batch.add(
    band({ inner: inner + 0.34, outer: outer - 0.06, bottom: y, top: y + 0.008, bevel: 0.002 }, along),
    CARPET,
  )
  // a line of light under each nosing shows the step
  batch.add(
    band({ inner: inner - 0.012, outer: inner + 0.02, bottom: y - 0.06, top: y - 0.035, bevel: 0 }, along),
    LAMP,
  )
}

/** What the promenade sees of the last row: walnut slats between a plinth and a line of light. */
function addBack(batch: Batch, along: Sweep, isPlain: boolean): void {
  const last = tiers[tiers.length - 1]!
  const radius = last.radius + row.back
  const [from, to] = [edgeAt(along.from, radius) + 0.01, edgeAt(along.to, radius) - 0.01]
  const tall = last.y - 0.2
  const cover = { from, to, segments: along.segments }
  batch
    .add(
      band({ inner: radius, outer: radius + 0.03, bottom: 0.1, top: last.y - 0.06 }, cover),
      isPlain ? WALNUT : DARK_WALNUT,
    )
    .add(band({ inner: radius, outer: radius + 0.07, bottom: 0, top: 0.1 }, cover), STONE)
    .add(
      band(
        { inner: radius + 0.02, outer: radius + 0.05, bottom: last.y - 0.04, top: last.y - 0.01, bevel: 0 },
        cover,
      ),
      LAMP,
    )
  if (isPlain) return
  const count = Math.floor(((to - from) * radius) / SLAT.pitch)
  const slat = new BoxGeometry(SLAT.width, tall, SLAT.depth)
  for (let i = 0; i < count; i += 1) {
    const angle = from + ((to - from) * (i + 0.5)) / count
    const [x, z] = onRing(radius + 0.04, angle)
    batch.add(slat, WALNUT, place(x, 0.1 + tall / 2, z, { yaw: angle }))
  }
}

function addAisle(batch: Batch, angle: number): void {
  const lift = aisles.profile.map(([distance, y]) => [distance, y + 0.006] as const)
  batch.add(wedge(aisles.profile, aisles.width), STONE, place(0, 0, 0, { yaw: angle }))
  batch.add(wedge(lift, aisles.width - 0.36, 0), CARPET, place(0, 0, 0, { yaw: angle }))
}

export function addTiers(batch: Batch, isPlain = false): void {
  for (const block of DESK_BLOCKS) addFloor(batch, block)
  for (const block of DESK_BLOCKS.slice(-(aisles.angles.length - 1))) addBack(batch, floorOf(block), isPlain)
  for (const angle of aisles.angles) addAisle(batch, angle)
}
