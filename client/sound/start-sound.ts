// The sounds of a sitting in a browser: news, applause, steps and the room. Silent until the visitor has done something in the page.
import type { StoreApi } from 'zustand/vanilla'
import { floorAt } from '../../shared/hall/underfoot.ts'
import { zoneAt } from '../../shared/hall/zones.ts'
import type { PersonId } from '../../shared/ids.ts'
import type { News } from '../hud/announce/news.ts'
import type { Settings } from '../hud/screen/settings.ts'
import type { Sitting } from '../net/sitting.ts'
import { cueOf } from './cues.ts'
import { hasStepped, nearWalkers, newWalker, stepFrom, type Walker } from './footsteps.ts'
import { isHeard } from './hearing.ts'
import { step } from './noises.ts'
import { openGraph } from './open-graph.ts'
import { play } from './play.ts'
import { startRoomTone } from './room-tone.ts'
import { scoreOf } from './scores.ts'

/** how often is looked who walks, ms */
const LOOK_EVERY_MS = 70
/** who applauds within this time is heard with the others as one, ms */
const TOGETHER_MS = 350
/** a change of the volume glides, seconds */
const GLIDE_S = 0.05

export interface Sounded {
  readonly sitting: Sitting
  readonly news: News
  readonly settings: StoreApi<Settings>
  /** there is a room to walk in on the screen */
  isInHall(): boolean
}

/** Returns how to stop. */
export function startSound({ sitting, news, settings, isInHall }: Sounded): () => void {
  const context = new AudioContext({ latencyHint: 'interactive' })
  const graph = openGraph(context)
  const room = startRoomTone(graph)
  const mayPlay = (): boolean => context.state === 'running' && isHeard(settings.getState())
  const stops = [
    news.listen((announcement) => {
      const cue = cueOf(announcement)
      if (cue && mayPlay()) play(graph, scoreOf(cue), 'cues', context.currentTime)
    }),
    hearApplause(sitting, (people) => {
      if (mayPlay()) play(graph, scoreOf('applause', people), 'cues', context.currentTime)
    }),
    settings.subscribe(() => setVolume()),
    whenTouched(() => void context.resume().catch(() => undefined)),
  ]
  const setVolume = () => {
    const { volume } = settings.getState()
    graph.buses.volume.gain.setTargetAtTime(
      isHeard(settings.getState()) ? volume : 0,
      context.currentTime,
      GLIDE_S,
    )
  }
  const steps = listenForSteps(sitting)
  const timer = setInterval(() => {
    const { own } = sitting.walk
    room.moveTo(!isInHall() ? null : zoneAt(own.x, own.z) === 'lobby' ? 'court' : 'hall')
    const heard = steps()
    if (!isInHall() || !mayPlay()) return
    for (const { x, z, steps: count, gain, pan } of heard)
      play(graph, step(floorAt(x, z), count, gain, pan), 'steps', context.currentTime)
  }, LOOK_EVERY_MS)
  setVolume()
  return () => {
    for (const stop of stops) stop()
    clearInterval(timer)
    void context.close().catch(() => undefined)
  }
}

/** Browsers let a page sound after the visitor has done something in it. */
function whenTouched(resume: () => void): () => void {
  resume()
  const kinds = ['pointerdown', 'keydown', 'touchend'] as const
  for (const kind of kinds) addEventListener(kind, resume)
  return () => {
    for (const kind of kinds) removeEventListener(kind, resume)
  }
}

/** Calls `heard` with how many began to applaud together. */
function hearApplause(sitting: Sitting, heard: (people: number) => void): () => void {
  let people = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const stop = sitting.onGesture(({ gesture }) => {
    if (gesture !== 'applaud') return
    people += 1
    timer ??= setTimeout(() => {
      heard(people)
      people = 0
      timer = undefined
    }, TOGETHER_MS)
  })
  return () => {
    clearTimeout(timer)
    stop()
  }
}

interface Heard {
  readonly x: number
  readonly z: number
  readonly steps: number
  readonly gain: number
  readonly pan: number
}

/** Each call answers whose feet have come down since the one before. */
function listenForSteps({ walk }: Sitting): () => readonly Heard[] {
  const own = newWalker(walk.own)
  let others = new Map<PersonId, Walker>()
  return () => {
    const heard: Heard[] = []
    if (hasStepped(own, walk.own))
      heard.push({ x: walk.own.x, z: walk.own.z, steps: own.steps, gain: 1, pan: 0 })
    const near = new Map<PersonId, Walker>()
    for (const [id, pose] of nearWalkers(walk.own, walk.others)) {
      const walker = others.get(id) ?? newWalker(pose)
      near.set(id, walker)
      if (hasStepped(walker, pose))
        heard.push({ x: pose.x, z: pose.z, steps: walker.steps, ...stepFrom(walk.own, pose) })
    }
    others = near
    return heard
  }
}
