// The low walls of the plan: a stone kerb, brass posts and rail, and glass between, so that nobody's view ends at them.
import { BoxGeometry, type BufferGeometry } from 'three'
import { mergeGeometries } from 'three/addons/utils/BufferGeometryUtils.js'
import { heightAt } from '../../../../shared/hall/heights.ts'
import { ROUND_PARAPETS, STRAIGHT_PARAPETS } from '../../../../shared/hall/parapets.ts'
import { HALL } from '../../../../shared/hall/plan.ts'
import type { Batch } from '../kit/batch.ts'
import { BRASS, PALE_STONE } from '../kit/finish.ts'
import { place } from '../kit/place.ts'
import { band } from '../kit/ring.ts'
import { wedge } from '../kit/wedge.ts'

const { thickness, height } = HALL.parapet
/** how far beside a parapet its own floor is asked for, metres */
const BESIDE = 0.15
const KERB = 0.12
const RAIL = 0.05
const POST = { width: 0.035, apart: 1.3 }
const PANE = 0.016

/** A parapet as a line on the plan with the floor that it guards. */
interface Run {
  readonly length: number
  /** place at so many metres along, and the yaw of the way there */
  at(along: number): { readonly x: number; readonly z: number; readonly yaw: number }
}

const straightRuns: readonly Run[] = STRAIGHT_PARAPETS.map(({ start, end }) => {
  const length = Math.hypot(end.x - start.x, end.z - start.z)
  const yaw = Math.atan2(end.x - start.x, end.z - start.z)
  return {
    length,
    at: (along) => ({ x: start.x + Math.sin(yaw) * along, z: start.z + Math.cos(yaw) * along, yaw }),
  }
})

/** The higher floor on the two sides. */
function floorAt(run: Run, along: number): number {
  const { x, z, yaw } = run.at(Math.min(Math.max(along, 0.05), run.length - 0.05))
  const [dx, dz] = [Math.cos(yaw) * (thickness / 2 + BESIDE), -Math.sin(yaw) * (thickness / 2 + BESIDE)]
  return Math.max(heightAt(x + dx, z + dz), heightAt(x - dx, z - dz))
}

function addPosts(batch: Batch, run: Run): void {
  const count = Math.max(1, Math.round(run.length / POST.apart))
  const tall = height - KERB
  const post = new BoxGeometry(POST.width, tall, POST.width)
  for (let i = 0; i <= count; i += 1) {
    const along = (run.length * i) / count
    const { x, z, yaw } = run.at(along)
    batch.add(post, BRASS, place(x, floorAt(run, along) + KERB + tall / 2, z, { yaw }))
  }
}

function addStraight(batch: Batch, run: Run, panes: BufferGeometry[]): void {
  const steps = Math.max(1, Math.round(run.length / 0.6))
  const alongs = Array.from({ length: steps + 1 }, (_, i) => (run.length * i) / steps)
  const lifted = (lift: number) => alongs.map((along) => [along, floorAt(run, along) + lift] as const)
  const { x, z, yaw } = run.at(0)
  const at = place(x, 0, z, { yaw })
  batch.add(wedge(lifted(KERB), thickness), PALE_STONE, at)
  batch.add(wedge(lifted(height), thickness * 0.4, lifted(height - RAIL)), BRASS, at)
  panes.push(wedge(lifted(height - RAIL), PANE, lifted(KERB)).applyMatrix4(at))
  addPosts(batch, run)
}

function addRound(
  batch: Batch,
  { radius, from, to }: (typeof ROUND_PARAPETS)[number],
  panes: BufferGeometry[],
): void {
  const run: Run = {
    length: (to - from) * radius,
    at: (along) => {
      const angle = from + along / radius
      return { x: radius * Math.sin(angle), z: radius * Math.cos(angle), yaw: angle + Math.PI / 2 }
    },
  }
  const floor = floorAt(run, run.length / 2)
  const sweep = { from, to, segments: Math.ceil(run.length / 0.8) }
  const across = (width: number) => ({ inner: radius - width / 2, outer: radius + width / 2 })
  batch
    .add(band({ ...across(thickness), bottom: 0, top: floor + KERB, bevel: 0.03 }, sweep), PALE_STONE)
    .add(
      band({ ...across(thickness * 0.4), bottom: floor + height - RAIL, top: floor + height }, sweep),
      BRASS,
    )
  panes.push(band({ ...across(PANE), bottom: floor + KERB, top: floor + height - RAIL, bevel: 0 }, sweep))
  addPosts(batch, run)
}

/** Adds stone and brass; returns the glass, which is drawn by itself. */
export function addParapets(batch: Batch): BufferGeometry {
  const panes: BufferGeometry[] = []
  for (const parapet of ROUND_PARAPETS) addRound(batch, parapet, panes)
  for (const run of straightRuns) addStraight(batch, run, panes)
  return mergeGeometries(panes)
}
