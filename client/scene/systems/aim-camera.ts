// Behind the head or in the eyes; never in a wall, and from a seat toward the rostrum.
import { heightAt } from '../../../shared/hall/heights.ts'
import { HALL } from '../../../shared/hall/plan.ts'
import { GAIT } from '../../net/walk-sync.ts'
import type { Frame, World } from '../world.ts'

const STANDING_EYE = 1.62
const SEATED_EYE = 1.22
/** above the eyes, so that one's own head does not hide what one looks at, metres */
const OVER_HEAD = { standing: 0.42, seated: 0.62 }
/** from a seat the camera stays before the parapet behind the last row, metres */
const SEATED_REACH = 2.3
/** nobody walks so far in a frame, metres */
const LEAP = 4
/** steps in which the way from head to camera is tried */
const TRIES = 10
/** kept clear around the camera, metres */
const CLEAR = 0.4
/** per second: how fast eased values close in */
const EASE = 9

/** Whether a camera may be at a place: in the hall or the court, over the floor. */
export function isOpen(x: number, y: number, z: number): boolean {
  if (y < heightAt(x, z) + CLEAR) return false
  const { wall, door, lobby } = HALL
  const distance = Math.hypot(x, z)
  if (distance < wall.radius - 0.9) return true
  if (z < 0) return false
  if (distance < wall.radius + wall.thickness + CLEAR)
    return Math.abs(x) < door.width / 2 - CLEAR && y < door.height - CLEAR
  return Math.abs(x) < lobby.halfWidth - CLEAR && z < lobby.end - CLEAR
}

/** On sitting down one looks over the hall to the voting wall. */
function faceRostrum(world: World): void {
  const { own } = world.sitting.walk
  const { votingWall } = HALL
  world.view.yaw = Math.atan2(votingWall.x - own.x, votingWall.z - own.z)
  world.view.pitch = 0.06
}

const ease = (from: number, to: number, dt: number): number => from + (to - from) * (1 - Math.exp(-EASE * dt))

function watchSeat(world: World, dt: number): void {
  const { view, settings } = world
  const isSeated = world.sitting.walk.own.gait === GAIT.sit
  if (isSeated && !view.isSeated) faceRostrum(world)
  view.isSeated = isSeated
  const eye = isSeated ? SEATED_EYE : STANDING_EYE
  view.eye = settings.reducedMotion ? eye : ease(view.eye, eye, dt)
}

/** How far back the camera may go, metres. */
function reachBack(
  x: number,
  y: number,
  z: number,
  dx: number,
  dy: number,
  dz: number,
  wanted: number,
): number {
  for (let i = 1; i <= TRIES; i += 1) {
    const far = (wanted * i) / TRIES
    if (!isOpen(x + dx * far, y + dy * far, z + dz * far)) return (wanted * (i - 1)) / TRIES
  }
  return wanted
}

/** Who is brought somewhere (to the rostrum, and back) looks where the figure looks. */
function watchPlace({ view, sitting }: World): void {
  const { x, z, yaw } = sitting.walk.own
  if (Math.hypot(x - view.x, z - view.z) > LEAP) view.yaw = yaw
  view.x = x
  view.z = z
}

export function aimCamera(world: World, { camera, dt, width, height }: Frame): void {
  watchPlace(world)
  watchSeat(world, dt)
  const { view, sitting } = world
  const { own } = sitting.walk
  const level = Math.cos(view.pitch)
  const [aheadX, aheadY, aheadZ] = [
    Math.sin(view.yaw) * level,
    Math.sin(view.pitch),
    Math.cos(view.yaw) * level,
  ]
  const isFirst = view.mode === 'first'
  const y = own.y + view.eye + (isFirst ? 0 : view.isSeated ? OVER_HEAD.seated : OVER_HEAD.standing)
  const back = isFirst
    ? 0
    : reachBack(
        own.x,
        y,
        own.z,
        -aheadX,
        -aheadY,
        -aheadZ,
        view.isSeated ? Math.min(view.distance, SEATED_REACH) : view.distance,
      )
  camera.position.set(own.x - aheadX * back, y - aheadY * back, own.z - aheadZ * back)
  camera.lookAt(own.x + aheadX * 10, y + aheadY * 10, own.z + aheadZ * 10)
  camera.updateMatrixWorld()
  // a narrow page sees as much of the room as a wide one
  const fov = width < height ? 72 : 56
  if (camera.fov === fov) return
  camera.fov = fov
  camera.updateProjectionMatrix()
}
