// How high the floor lies at a place: level rows, and between them the ramps of the aisles. Only + - × ÷ and √, so that every
// engine answers the same bits.
import { GALLERY_AISLES } from './layout.ts'
import { HALL, type Profile } from './plan.ts'
import { evenCos, evenSin } from './polar.ts'

/** A parallel-sided way along a ray from the centre. */
interface Ray {
  readonly sin: number
  readonly cos: number
  readonly halfWidth: number
  readonly profile: Profile
}

const rays: readonly Ray[] = [
  ...HALL.aisles.angles.map((angle) => ({ angle, ...HALL.aisles })),
  ...GALLERY_AISLES.map((angle) => ({ angle, ...HALL.gallery.aisles })),
].map(({ angle, width, profile }) => ({
  sin: evenSin(angle),
  cos: evenCos(angle),
  halfWidth: width / 2,
  profile,
}))

const heightAlong = (profile: Profile, distance: number): number => {
  for (let index = 1; index < profile.length; index++) {
    const [end, endY] = profile[index]!
    if (distance > end) continue
    const [start, startY] = profile[index - 1]!
    return distance <= start ? startY : startY + ((endY - startY) * (distance - start)) / (end - start)
  }
  return 0
}

const NONE = -1
function onRays(x: number, z: number): number {
  for (let index = 0; index < rays.length; index++) {
    const { sin, cos, halfWidth, profile } = rays[index]!
    const across = x * cos - z * sin
    if (across > halfWidth || across < -halfWidth) continue
    const along = x * sin + z * cos
    if (along < profile[0]![0] || along > profile[profile.length - 1]![0]) continue
    return heightAlong(profile, along)
  }
  return NONE
}

const lastAisle = HALL.aisles.angles[HALL.aisles.angles.length - 1]!
const tiersCos = evenCos(lastAisle)
const tiersEnd = HALL.tiers[HALL.tiers.length - 1]!.radius + HALL.row.back

function onTiers(z: number, distance: number): number {
  if (distance > tiersEnd || z < distance * tiersCos) return NONE
  for (let tier = HALL.tiers.length - 1; tier >= 0; tier--) {
    const { radius, y } = HALL.tiers[tier]!
    if (distance >= radius + HALL.row.front) return y
  }
  return NONE
}

const bankFrom = evenCos(HALL.gallery.from)
const bankTo = evenCos(HALL.gallery.to)

function onGallery(z: number, distance: number): number {
  const { front, back, rows, riser } = HALL.gallery
  if (distance < front || distance > back || z > distance * bankFrom || z < distance * bankTo) return NONE
  for (let row = 0; row < rows.length - 1; row++) {
    const { radius, y } = rows[row]!
    if (distance < radius + riser) return y
  }
  return rows[rows.length - 1]!.y
}

function onRostrum(x: number, z: number): number {
  const { rostrum } = HALL
  const dx = x < rostrum.x ? rostrum.x - x : x - rostrum.x
  const dz = z - rostrum.z
  if (dx * dx + dz * dz <= rostrum.radius * rostrum.radius) return rostrum.y
  const { from, to, width } = rostrum.ramp
  if (dx > to || dz > width / 2 || dz < -width / 2) return NONE
  return dx <= from ? rostrum.y : (rostrum.y * (to - dx)) / (to - from)
}

/** Metres above the floor of the carpet, for any x and z; 0 where nothing is raised. */
export function heightAt(x: number, z: number): number {
  const distance = Math.sqrt(x * x + z * z)
  if (distance > HALL.gallery.back + 1) return 0
  let y = onRostrum(x, z)
  if (y === NONE) y = onRays(x, z)
  if (y === NONE) y = onTiers(z, distance)
  if (y === NONE) y = onGallery(z, distance)
  return y === NONE ? 0 : y
}
