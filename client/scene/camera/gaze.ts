// What is worth a look: who has the floor, or else the wall. And how to look there from a place.
import { HALL } from '../../../shared/hall/plan.ts'
import { SEATS } from '../../../shared/hall/seats.ts'
import type { SittingView } from '../../net/sitting-view.ts'
import { GAIT, type WalkSync } from '../../net/walk-sync.ts'

export interface Point {
  readonly x: number
  readonly y: number
  readonly z: number
}

/** height of a face over the floor, metres */
const FACE = { standing: 1.6, seated: 1.2 }

export const WALL_MIDDLE: Point = HALL.votingWall

/** The face of whoever has the floor, as far as it is known where they are; the wall while nobody has it, or one has it oneself. */
export function worthALook(
  { chapters, me, people, delegations }: Pick<SittingView, 'chapters' | 'me' | 'people' | 'delegations'>,
  { others }: Pick<WalkSync, 'others'>,
): Point {
  const { floor } = chapters.speakers
  if (floor === null || floor.person === me.id) return WALL_MIDDLE
  const pose = others.get(floor.person)
  if (pose) {
    const face = pose.gait === GAIT.sit ? FACE.seated : FACE.standing
    return { x: pose.x, y: pose.y + face, z: pose.z }
  }
  const desk = floor.delegation === null ? undefined : delegations.get(floor.delegation)?.order
  const seat = SEATS[people.get(floor.person)?.seat ?? desk ?? -1]
  return seat ? { x: seat.x, y: seat.y + FACE.seated, z: seat.z } : WALL_MIDDLE
}

export interface Aim {
  yaw: number
  pitch: number
}

/** Yaw as for poses, pitch up, radians. */
export function aimAt(x: number, y: number, z: number, at: Point): Aim {
  const [dx, dz] = [at.x - x, at.z - z]
  return { yaw: Math.atan2(dx, dz), pitch: Math.atan2(at.y - y, Math.hypot(dx, dz)) }
}

/** From a seat: the wall and, below it, the rostrum, in one picture. */
export function seatedAim(x: number, y: number, z: number): Aim {
  const wall = aimAt(x, y, z, WALL_MIDDLE)
  const { speaker } = HALL.rostrum
  const rostrum = aimAt(x, y, z, { ...speaker, y: HALL.rostrum.y + FACE.standing })
  const aside = Math.atan2(Math.sin(rostrum.yaw - wall.yaw), Math.cos(rostrum.yaw - wall.yaw))
  return { yaw: wall.yaw + aside / 2, pitch: (wall.pitch + rostrum.pitch) / 2 }
}
