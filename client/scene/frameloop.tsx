// The order of a frame, in one list. The only useFrame of the house.
import { useFrame } from '@react-three/fiber'
import type { PerspectiveCamera } from 'three'
import { readGamepad } from './input/gamepad.ts'
import { dprOf, TIER_COST } from './quality.ts'
import { aimCamera } from './systems/aim-camera.ts'
import { answerClick } from './systems/answer-click.ts'
import { answerWalk } from './systems/answer-walk.ts'
import { attendBooths } from './systems/attend-booths.ts'
import { attendPlaces } from './systems/attend-places.ts'
import { callHeadset } from './systems/call-headset.ts'
import { flyTour } from './systems/fly-tour.ts'
import { followRoute } from './systems/follow-route.ts'
import { holdLookout } from './systems/hold-lookout.ts'
import { keepMood } from './systems/keep-mood.ts'
import { lightDome } from './systems/light-dome.ts'
import { moveCrowd, speakerPose } from './systems/move-crowd.ts'
import { steer } from './systems/steer.ts'
import { turnView } from './systems/turn-view.ts'
import { newPace, type Pace, SHARES, watchPace } from './systems/watch-pace.ts'
import type { Things } from './things.ts'
import type { Frame, World } from './world.ts'

/** frames between two choices of whose names are shown */
const CHOOSE_EVERY = 12
/** the frame after which the picture is there: the first one compiles its shaders */
const FIRST_SHOWN = 2
/** a tab that slept does not leap */
const LONGEST_DT = 0.1

export interface FrameloopProps {
  readonly world: World
  readonly things: Things
  /** how often the picture may still become finer by itself */
  readonly climbs: Pace['climbs']
  /** the machine is too slow for this tier, or quick enough for the next one */
  onTier(way: 'lower' | 'higher'): void
}

const frame = {} as Frame

export function Frameloop({ world, things, climbs, onTier }: FrameloopProps) {
  const pace = newPace(climbs)
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
    const isStill = attendBooths(world, things, state)
    if (!isStill && headset) headset.steer(frame)
    else if (!isStill && !settings.tour) {
      turnView(world, frame)
      steer(world, frame)
      answerWalk(world, frame)
    }
    followRoute(world, frame)
    walk.frame(frame.nowMs)
    if (headset) headset.place(frame)
    else {
      aimCamera(world, frame)
      if (!flyTour(world, frame)) answerClick(world, frame)
    }
    holdLookout(world, frame)
    attendPlaces(world, things, frame)
    moveCrowd(world, things.crowd, state, frame)
    if (world.frames % CHOOSE_EVERY === 0) {
      const { nameReach } = TIER_COST[world.tier]
      things.names.choose(state, walk.others, words, walk.own.x, walk.own.z, nameReach)
    }
    things.names.follow(walk.others, speakerPose(walk, state), frame.camera, gl)
    things.beam.follow(state, walk, !world.view.seesSelf)
    // the room first: a placard more or less is not missed in the first pictures
    if (world.frames >= FIRST_SHOWN) things.signs.show(state, words, gl)
    things.wall.show(state, words, sitting.now())
    lightDome(world, things.hall, things.wall, frame)
    keepMood(world, things.hall, state, frame)
    if (!settings.reducedMotion) world.seconds.value += frame.dt
    const anew = things.hall.thin(frame.camera, headset !== null)
    if (anew) things.signs.choose(anew, TIER_COST[world.tier].deskReach)
    gl.render(things.hall.root.parent!, frame.camera)

    world.frames += 1
    if (world.frames === FIRST_SHOWN) {
      performance.mark('hall:shown')
      world.calls.onLoading?.(null)
    }
    world.spentMs += performance.now() - started
    // a headset keeps its own pace, and who chose a quality by hand gets what they chose
    if (headset || settings.quality !== 'auto') return
    const verdict = watchPace(pace, { dt: delta })
    if (verdict === 'resolution') {
      world.share = SHARES[pace.rung]!
      setDpr(dprOf(world.tier) * world.share)
    } else if (verdict !== 'keep') onTier(verdict)
  }, 1)
  return null
}
