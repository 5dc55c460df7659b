// A made-up world for the systems of a frame, without a browser or a server.
import { PerspectiveCamera } from 'three'
import type { Sitting } from '../../client/net/sitting.ts'
import { createWalkRoute } from '../../client/net/walk-route.ts'
import { type DrawnPose, GAIT } from '../../client/net/walk-sync.ts'
import { newInput } from '../../client/scene/input/input.ts'
import { type Frame, newView, type World } from '../../client/scene/world.ts'
import type { PersonId } from '../../shared/ids.ts'

export const SIZE = { width: 800, height: 450 }

/** A world at a place, with a record of what was wanted and called. */
export function worldAt(x: number, z: number, others: ReadonlyMap<PersonId, DrawnPose> = new Map()) {
  const wanted: [heading: number | null, pace: number][] = []
  const called: unknown[] = []
  const own: DrawnPose = { x, y: 0, z, yaw: Math.PI, gait: GAIT.stand }
  const walk = {
    own,
    others,
    frame: () => {},
    intend: (...want: [number | null, 1 | 2]) => wanted.push(want),
  }
  const ask = async (name: string) => {
    called.push(name)
    return { ok: true }
  }
  const world = {
    sitting: { walk, ask } as unknown as Sitting,
    settings: {
      ...{ view: 'third', quality: 'low', reducedMotion: true, fieldOfView: 56 },
      ...{ turning: 'smooth', looksAsked: 0, tour: null, headset: false },
    },
    input: newInput(),
    view: newView('third', Math.PI),
    route: { way: createWalkRoute(walk), isOn: false, seat: -1 },
    standAskedMs: Number.NEGATIVE_INFINITY,
    calls: {
      onSeatClick: (seat: number) => called.push({ seat }),
      onPersonClick: (person: PersonId) => called.push({ person }),
      onViewChange: (view: string) => called.push({ view }),
    },
  } as unknown as World
  return { world, wanted, called, own }
}

export function frameOf(): Frame {
  const camera = new PerspectiveCamera(56, SIZE.width / SIZE.height, 0.1, 400)
  return { dt: 1 / 60, nowMs: 0, camera, ...SIZE } as Frame
}

/** Clicks on a place in the hall. */
export function clickOn(world: World, frame: Frame, x: number, y: number, z: number): void {
  const { camera } = frame
  const at = camera.position.clone().set(x, y, z).project(camera)
  world.input.click.x = ((at.x + 1) / 2) * SIZE.width
  world.input.click.y = ((1 - at.y) / 2) * SIZE.height
  world.input.click.isNew = true
}
