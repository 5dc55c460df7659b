// While the tour is shown the camera flies by itself, or stands at one stop after the other; the page says what is seen.
import { FLIGHT_S, flyTo, newShot, secondsAt, stopAt } from '../camera/flight.ts'
import type { Frame, World } from '../world.ts'
import { setFieldOfView } from './aim-camera.ts'

/** what is shown stands in the upper part of the picture, and the words below it; radians */
const CAPTION = 0.1

const shot = newShot()

/** True while the tour has the camera. */
export function flyTour(world: World, { camera, dt, width, height }: Frame): boolean {
  const { flight, settings, calls, input, view } = world
  const { tour } = settings
  if (!tour) {
    flight.stop = -1
    return false
  }
  // the page has gone to another stop than the flight
  if (tour.stop !== flight.stop) {
    if (flight.stop < 0) world.sitting.walk.intend(null, 1)
    flight.seconds = flight.stop < 0 && tour.stop === 0 ? 0 : secondsAt(tour.stop)
    flight.stop = tour.stop
  }
  if (tour.isPlaying) {
    flight.seconds += dt
    if (flight.seconds >= FLIGHT_S) calls.onTourEnd?.()
    const stop = stopAt(flight.seconds)
    if (stop !== flight.stop) {
      flight.stop = stop
      calls.onTourStop?.(stop)
    }
  }
  // what is pointed at meanwhile means nothing
  input.look.turn = input.look.tilt = 0
  input.click.isNew = false
  view.seesSelf = true
  flyTo(flight.seconds, shot)
  camera.position.set(shot.eye.x, shot.eye.y, shot.eye.z)
  camera.lookAt(shot.at.x, shot.at.y, shot.at.z)
  camera.rotateX(-CAPTION)
  camera.updateMatrixWorld()
  setFieldOfView(world, camera, width < height)
  return true
}
