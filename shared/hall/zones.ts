// The parts of the house by name: what a panel says about where one is, and later who hears whom.
import { HALL } from './plan.ts'
import { evenCos, evenSin } from './polar.ts'
import { roomAt } from './rooms.ts'

export const ZONES = [
  'lobby',
  'floor',
  'tiers',
  'rostrum',
  'gallery',
  'majlis-1',
  'majlis-2',
  'majlis-3',
  'majlis-4',
  'lab',
  'crisis',
  'academy',
  'signing',
  'stories',
] as const
export type Zone = (typeof ZONES)[number]

const CORNERS = (['majlis-1', 'majlis-2', 'majlis-3', 'majlis-4'] as const).map((zone, index) => {
  const place = HALL.majlis.places[index]!
  return { zone, place, sin: evenSin(place.heading), cos: evenCos(place.heading) }
})

function cornerAt(x: number, z: number): Zone | null {
  const { rug } = HALL.majlis
  for (const { zone, place, sin, cos } of CORNERS) {
    const dx = x - place.x
    const dz = z - place.z
    const across = dx * cos - dz * sin - rug.x
    const along = dx * sin + dz * cos - rug.z
    if (Math.abs(across) <= rug.width / 2 && Math.abs(along) <= rug.depth / 2) return zone
  }
  return null
}

const firstTier = HALL.tiers[0]!
const lastTier = HALL.tiers[HALL.tiers.length - 1]!
const tiersCos = evenCos(HALL.aisles.angles[HALL.aisles.angles.length - 1]!)
const bankCos = { from: evenCos(HALL.gallery.from), to: evenCos(HALL.gallery.to) }

/** The zone of a place, or null outside of the house. What has no name of its own inside the hall is its floor. */
export function zoneAt(x: number, z: number): Zone | null {
  const distance = Math.sqrt(x * x + z * z)
  const { lobby, rostrum, wall, gallery, row } = HALL
  if (distance > wall.radius)
    return z > 0 && z < lobby.end && Math.abs(x) < lobby.halfWidth ? 'lobby' : roomAt(x, z)
  if (Math.hypot(x - rostrum.x, z - rostrum.z) <= rostrum.radius) return 'rostrum'
  const isInTiers = distance >= firstTier.radius + row.front && distance <= lastTier.radius + row.back
  if (isInTiers && z >= distance * tiersCos) return 'tiers'
  const isInBanks = distance >= gallery.front && distance <= gallery.back
  if (isInBanks && z <= distance * bankCos.from && z >= distance * bankCos.to) return 'gallery'
  return cornerAt(x, z) ?? 'floor'
}
