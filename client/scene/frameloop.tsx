// The order of a frame, in one list. The only useFrame of the house.
import { useFrame } from '@react-three/fiber'
import type { PerspectiveCamera } from 'three'
import { readGamepad } from './input/gamepad.ts'
import { TIER_COST } from './quality.ts'
import { aimCamera } from './systems/aim-camera.ts'
import { answerClick } from './systems/answer-click.ts'
import { callHeadset } from './systems/call-headset.ts'
import { flyTour } from './systems/fly-tour.ts'
import { followRoute } from './systems/follow-route.ts'
import { holdLookout } from './systems/hold-lookout.ts'
import { keepMood } from './systems/keep-mood.ts'
import { lightDome } from './systems/light-dome.ts'
import { moveCrowd } from './systems/move-crowd.ts'
import { steer } from './systems/steer.ts'
import { turnView } from './systems/turn-view.ts'
import { isTooSlow, newPace } from './systems/watch-pace.ts'
import type { Things } from './things.ts'
import type { Frame, World } from './world.ts'

/** frames between two choices of whose names are shown */
const CHOOSE_EVERY = 12
const COARSEST_DPR = 0.5
/** a tab that slept does not leap */
const LONGEST_DT = 0.1

export interface FrameloopProps {
  readonly world: World
  readonly things: Things
  /** the machine is too slow for this tier */
  onTooSlow(): void
}

const frame = {} as Frame

export function Frameloop({ world, things, onTooSlow }: FrameloopProps) {
  const pace = newPace()
  useFrame(({ camera, gl, size, setDpr }, delta) => {
    const started = performance.now()
    frame.dt = Math.min(delta, LONGEST_DT)
    frame.nowMs = started
    frame.camera = camera as PerspectiveCamera
    frame.gl = gl
    gl.info.reset()
    frame.width = size.width
    frame.height = size.height
    const { sitting, words, settings } = world
    const { walk } = sitting
    const state = sitting.store.getState()

    readGamepad(world.input)
    callHeadset(world, things, frame)
    const { headset } = world
    if (headset) headset.steer(frame)
    else if (!settings.tour) {
      turnView(world, frame)
      steer(world, frame)
    }
    followRoute(world, frame)
    walk.frame(frame.nowMs)
    if (headset) headset.place(frame)
    else {
      aimCamera(world, frame)
      if (!flyTour(world, frame)) answerClick(world, frame)
    }
    holdLookout(world, frame)
    moveCrowd(world, things.crowd, state, frame)
    if (world.frames % CHOOSE_EVERY === 0)
      things.names.choose(state, walk.others, words, walk.own.x, walk.own.z, TIER_COST[world.tier].nameReach)
    things.names.follow(walk.others, gl)
    things.beam.follow(state, walk, !world.view.seesSelf)
    things.signs.show(state, words, gl)
    things.wall.show(state, words, sitting.now())
    lightDome(world, things.hall, things.wall, frame)
    keepMood(world, things.hall, state, frame)
    if (!settings.reducedMotion) world.seconds.value += frame.dt
    gl.render(things.hall.root.parent!, frame.camera)

    world.frames += 1
    world.spentMs += performance.now() - started
    // a headset keeps its own pace
    if (headset || !isTooSlow(pace, { dt: delta })) return
    // below the lowest tier only coarser pixels are left
    if (world.tier === 'low') setDpr(COARSEST_DPR)
    else onTooSlow()
  }, 1)
  return null
}
