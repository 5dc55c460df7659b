// Behind the head or in the eyes; eased where the body leaps, and from a seat toward the wall and the rostrum.
import { GAIT } from '../../net/walk-sync.ts'
import { ease } from '../camera/ease.ts'
import { followPerson } from '../camera/follow.ts'
import { seatedAim } from '../camera/gaze.ts'
import type { Frame, World } from '../world.ts'

const STANDING_EYE = 1.62
const SEATED_EYE = 1.22
/** nobody walks so far in a frame, metres: less is a seat taken or left and is glided over, more is another place */
const SLIP = 0.5
const LEAP = 4
/** per second: how fast eased values close in */
const EASE = 9
const GLIDE = 5
const LOOK_AHEAD = 10
/** a page that is higher than wide sees as much of the room as a wide one, degrees more */
const NARROW_MORE = 16

/** Who is brought somewhere (to the rostrum, and back) looks where the figure looks; on sitting down to the wall. */
function watchPlace(world: World, dt: number): void {
  const { view, settings, sitting } = world
  const { own } = sitting.walk
  const isFirst = Number.isNaN(view.x)
  const leap = isFirst ? LEAP : Math.hypot(own.x - view.x, own.z - view.z)
  const isStill = settings.reducedMotion || leap >= LEAP
  if (leap >= LEAP) {
    view.yaw = own.yaw
    // what one was about to look at is elsewhere now
    view.gaze = null
  }
  if (leap >= SLIP && !isStill) {
    view.slipX += view.x - own.x
    view.slipZ += view.z - own.z
  }
  view.slipX = isStill ? 0 : ease(view.slipX, 0, GLIDE, dt)
  view.slipZ = isStill ? 0 : ease(view.slipZ, 0, GLIDE, dt)
  view.floor = isStill || isFirst ? own.y : ease(view.floor, own.y, EASE, dt)
  view.x = own.x
  view.z = own.z
}

function watchSeat({ view, settings, sitting }: World, dt: number): void {
  const { own } = sitting.walk
  const isSeated = own.gait === GAIT.sit
  if (isSeated && !view.isSeated) {
    const aim = seatedAim(own.x, own.y + SEATED_EYE, own.z)
    if (settings.reducedMotion) Object.assign(view, aim)
    else view.gaze = aim
  }
  view.isSeated = isSeated
  const eye = isSeated ? SEATED_EYE : STANDING_EYE
  view.eye = settings.reducedMotion ? eye : ease(view.eye, eye, EASE, dt)
}

const at = { x: 0, y: 0, z: 0 }
const eye = { x: 0, y: 0, z: 0 }

export function aimCamera(world: World, { camera, dt, width, height }: Frame): void {
  watchPlace(world, dt)
  watchSeat(world, dt)
  const { view, sitting, settings } = world
  at.x = eye.x = sitting.walk.own.x + view.slipX
  at.z = eye.z = sitting.walk.own.z + view.slipZ
  at.y = view.floor
  eye.y = at.y + view.eye
  const isThird = view.mode === 'third'
  view.seesSelf =
    isThird && followPerson(view, at, sitting.walk.others.values(), dt, settings.reducedMotion, eye)
  const level = Math.cos(view.pitch) * LOOK_AHEAD
  camera.position.set(eye.x, eye.y, eye.z)
  camera.lookAt(
    eye.x + Math.sin(view.yaw) * level,
    eye.y + Math.sin(view.pitch) * LOOK_AHEAD,
    eye.z + Math.cos(view.yaw) * level,
  )
  camera.updateMatrixWorld()
  setFieldOfView(world, camera, width < height)
}

export function setFieldOfView(
  { settings }: Pick<World, 'settings'>,
  camera: Frame['camera'],
  isNarrow: boolean,
): void {
  const fov = settings.fieldOfView + (isNarrow ? NARROW_MORE : 0)
  if (camera.fov === fov) return
  camera.fov = fov
  camera.updateProjectionMatrix()
}
