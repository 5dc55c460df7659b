// Which clip each person is in, and where in it: gaits turn with the way that was gone, so that feet do not slide; a change of clip
// fades over a quarter of a second. Numbers only; knows nothing of the GPU.

import type { Aid } from '../../../shared/hall/looks.ts'
import { type DrawnPose, GAIT } from '../../net/walk-sync.ts'
import type { ClipRows } from './bones.ts'
import type { ClipName } from './clips.ts'

/** What one does besides standing, sitting or walking. */
export type Action = 'none' | 'hand' | 'wave' | 'applaud' | 'heart' | 'speak'

const FADE_S = 0.25
/** Speeds, metres a second: slower is standing; from there on one runs. */
const MOVING = 0.25
const RUNNING = 2.5
/** Speed is averaged over about this time, and a longer step than this is no step but a new place. */
const SPEED_S = 0.1
const LONGEST_STEP = 1.5

const SEATED: Readonly<Record<Exclude<Action, 'none'>, ClipName>> = {
  hand: 'sitHand',
  wave: 'sitWave',
  applaud: 'sitApplaud',
  heart: 'sitHeart',
  speak: 'sitSpeak',
}
const STANDING: Readonly<Record<Exclude<Action, 'none'>, ClipName>> = {
  hand: 'standHand',
  wave: 'standWave',
  applaud: 'standApplaud',
  heart: 'standHeart',
  speak: 'standSpeak',
}

/** How people sit and stand who do nothing else: not all alike. */
const SEATED_HABITS: readonly ClipName[] = ['sit', 'sitListening', 'sitAtEase']
const STANDING_HABITS: readonly ClipName[] = ['idle', 'idleFolded', 'idleShift']
const CANE_HABITS: readonly ClipName[] = ['idle', 'idleShift']

/**
 * `habit` is a number of the person's own. In a wheelchair one sits wherever one is, and rolls; with a cane the left hand is busy, and
 * nobody runs.
 */
export const clipFor = (
  isSeated: boolean,
  speed: number,
  action: Action,
  habit = 0,
  aid: Aid = 'none',
): ClipName => {
  if (aid === 'wheelchair' && !isSeated) return speed >= MOVING ? 'roll' : clipFor(true, 0, action, habit)
  if (!isSeated && speed >= MOVING) {
    if (action === 'hand') return 'walkHand'
    return speed < RUNNING || aid === 'cane' ? 'walk' : 'run'
  }
  const hasCane = aid === 'cane' && !isSeated
  if (action === 'speak' && hasCane) return 'standSpeakCane'
  if (action !== 'none') return (isSeated ? SEATED : STANDING)[action]
  const habits = isSeated ? SEATED_HABITS : hasCane ? CANE_HABITS : STANDING_HABITS
  return habits[habit % habits.length]!
}

export interface Mover {
  x: number
  y: number
  z: number
  yaw: number
  clip: ClipName
  /** where in the clip, 0…1 */
  turn: number
  /** row of the pose that is left behind, and when it was left, seconds */
  leftRow: number
  leftAt: number
  speed: number
  /** metres rolled forward */
  rolled: number
  /** how far the head is turned to somebody, radians, to the left */
  gaze: number
  readonly habit: number
  isNew: boolean
  /** seconds since the last movement, for people who do not move every frame */
  waitedS: number
}

/** `seed`, a whole number, spreads people over clips and habits, so that a hall does not breathe in step. */
export const newMover = (seed: number): Mover => ({
  x: 0,
  y: 0,
  z: 0,
  yaw: 0,
  clip: 'idle',
  turn: (seed * 0.618034) % 1,
  leftRow: 0,
  leftAt: -1,
  speed: 0,
  rolled: 0,
  gaze: 0,
  habit: seed,
  isNew: true,
  waitedS: 0,
})

/** How a body gets about. */
export interface Carriage {
  readonly size: number
  readonly aid: Aid
}

export type Clips = Readonly<Record<ClipName, ClipRows>>

/** Row of the pose, with a fraction toward the next row. */
export const rowOf = (mover: Mover, clips: Clips): number => {
  const { start, frames } = clips[mover.clip]
  return start + mover.turn * frames
}

/** How far the present clip has taken over, 0…1. */
export const takenOver = (mover: Mover, nowS: number): number => {
  const t = (nowS - mover.leftAt) / FADE_S
  return t >= 1 ? 1 : t * t * (3 - 2 * t)
}

function changeClip(mover: Mover, clip: ClipName, clips: Clips, nowS: number): void {
  mover.leftRow = Math.floor(rowOf(mover, clips))
  mover.leftAt = nowS
  // from one gait to another the feet go on where they are; a gesture begins at its beginning
  if (clips[mover.clip].stride === 0 || clips[clip].stride === 0) mover.turn = 0
  mover.clip = clip
}

/** Takes a person to `pose` after `dt` seconds. `size` is the length of the legs as a factor. */
export function move(
  mover: Mover,
  pose: DrawnPose,
  action: Action,
  { size, aid }: Carriage,
  clips: Clips,
  dt: number,
  nowS: number,
): void {
  const gone = Math.hypot(pose.x - mover.x, pose.z - mover.z)
  const isStep = !mover.isNew && gone < LONGEST_STEP
  if (aid === 'wheelchair' && isStep)
    mover.rolled += (pose.x - mover.x) * Math.sin(pose.yaw) + (pose.z - mover.z) * Math.cos(pose.yaw)
  mover.x = pose.x
  mover.y = pose.y
  mover.z = pose.z
  mover.yaw = pose.yaw
  if (dt > 0) mover.speed += ((isStep ? gone / dt : 0) - mover.speed) * (1 - Math.exp(-dt / SPEED_S))
  const clip = clipFor(pose.gait === GAIT.sit, mover.speed, action, mover.habit, aid)
  if (clip !== mover.clip) {
    if (mover.isNew) mover.clip = clip
    else changeClip(mover, clip, clips, nowS)
  }
  mover.isNew = false
  const { stride, seconds } = clips[clip]
  const turn = mover.turn + (stride > 0 ? (isStep ? gone : 0) / (stride * size) : dt / seconds)
  mover.turn = turn - Math.floor(turn)
}

/** Heads turn so far to either side, radians; who would have to turn farther than the second looks ahead. */
const FARTHEST = 1.05
const BEHIND = 2.3
const GAZE_S = 0.45

/** Turns a head toward a place, or back ahead, over `dt` seconds. Who walks looks where they go. */
export function lookToward(
  mover: Mover,
  target: { readonly x: number; readonly z: number } | null,
  dt: number,
): void {
  let wanted = 0
  if (target && mover.speed < MOVING) {
    const aside = Math.atan2(target.x - mover.x, target.z - mover.z) - mover.yaw
    const turn = aside - 2 * Math.PI * Math.round(aside / (2 * Math.PI))
    if (Math.abs(turn) < BEHIND) wanted = Math.min(Math.max(turn, -FARTHEST), FARTHEST)
  }
  mover.gaze += (wanted - mover.gaze) * (1 - Math.exp(-dt / GAZE_S))
}
