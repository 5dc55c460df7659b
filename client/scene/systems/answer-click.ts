// A click means a person, a seat or a place on the floor: whichever the line of sight meets first. Worked out from the plan,
// without asking the drawn triangles.
import { Vector3 } from 'three'
import { heightAt } from '../../../shared/hall/heights.ts'
import { SEATS } from '../../../shared/hall/seats.ts'
import type { PersonId } from '../../../shared/ids.ts'
import type { Frame, World } from '../world.ts'

/** a person's and a chair's round, and the height of their middles, metres */
const PERSON = { radius: 0.45, middle: 1.1 }
const CHAIR = { radius: 0.42, middle: 0.7 }
/** the floor is looked for in steps along the line of sight, no farther than this */
const STEP = 0.25
const FARTHEST = 90
/** what stands on the floor is met a little before it, metres */
const OVER_FLOOR = 0.3
const SEAT_REACH = 1.6
/** one walks briskly to what is farther, metres */
const FAR = 10

const origin = new Vector3()
const ray = new Vector3()

/** Distance along the ray to a ball, or Infinity. */
function toBall(x: number, y: number, z: number, radius: number): number {
  const [dx, dy, dz] = [x - origin.x, y - origin.y, z - origin.z]
  const along = dx * ray.x + dy * ray.y + dz * ray.z
  if (along < 0.8) return Number.POSITIVE_INFINITY
  const off = dx * dx + dy * dy + dz * dz - along * along
  return off > radius * radius ? Number.POSITIVE_INFINITY : along
}

/** The seat that a ray meets before the floor, or -1. Metres, a unit direction. */
export function seatOnRay(x: number, y: number, z: number, dx: number, dy: number, dz: number): number {
  origin.set(x, y, z)
  ray.set(dx, dy, dz)
  return nearestSeat(toFloor() + OVER_FLOOR).seat
}

function nearestSeat(within: number): { readonly seat: number; readonly far: number } {
  let [seat, nearest] = [-1, within]
  for (const { index, x, y, z } of SEATS) {
    const far = toBall(x, y + CHAIR.middle, z, CHAIR.radius)
    if (far >= nearest) continue
    nearest = far
    seat = index
  }
  return { seat, far: nearest }
}

function toFloor(): number {
  for (let far = 0.5; far < FARTHEST; far += STEP) {
    const y = origin.y + ray.y * far
    if (y <= heightAt(origin.x + ray.x * far, origin.z + ray.z * far)) return far
  }
  return Number.POSITIVE_INFINITY
}

/** `seat`: to be taken there, or -1. */
export function walkTo(world: World, x: number, z: number, seat: number): void {
  const { route, sitting } = world
  const { own } = sitting.walk
  const pace = Math.hypot(x - own.x, z - own.z) > FAR ? 2 : 1
  route.isOn = route.way.goTo({ x, z }, pace)
  route.seat = route.isOn ? seat : -1
}

/** Near enough one sits down at once, otherwise one walks there first. */
export function goToSeat(world: World, index: number): void {
  const { own } = world.sitting.walk
  const { exit, x, z } = SEATS[index]!
  if (Math.hypot(x - own.x, z - own.z) < SEAT_REACH) world.calls.onSeatClick?.(index)
  else walkTo(world, exit.x, exit.z, index)
}

export function answerClick(world: World, { camera, width, height }: Frame): void {
  const { click } = world.input
  if (!click.isNew) return
  click.isNew = false
  origin.copy(camera.position)
  ray
    .set((click.x / width) * 2 - 1, 1 - (click.y / height) * 2, 0.5)
    .unproject(camera)
    .sub(origin)
    .normalize()
  const floor = toFloor()
  let nearest = floor + OVER_FLOOR
  let person: PersonId | null = null
  for (const [id, pose] of world.sitting.walk.others) {
    const far = toBall(pose.x, pose.y + PERSON.middle, pose.z, PERSON.radius)
    if (far >= nearest) continue
    nearest = far
    person = id
  }
  const { seat } = nearestSeat(nearest)
  if (seat >= 0) goToSeat(world, seat)
  else if (person) world.calls.onPersonClick?.(person)
  else if (floor < FARTHEST && !world.view.isSeated)
    walkTo(world, origin.x + ray.x * floor, origin.z + ray.z * floor, -1)
}
