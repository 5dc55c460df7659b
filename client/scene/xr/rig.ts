// Where the room of a headset stands in the hall, as pure figures: the head is free in it, the body walks by the hall's rules.
import type { Spot } from '../../../shared/hall/polar.ts'

export interface Rig {
  /** of the room's middle, metres in the hall */
  x: number
  y: number
  z: number
  /** the room's turn about the upright, radians, as three turns objects: 0 looks to -z */
  turn: number
}

/** Of the head in its room: metres from the room's middle, and its turn there. */
export interface Head {
  readonly x: number
  readonly y: number
  readonly z: number
  readonly turn: number
}

/** Where the head is in the hall. */
export function headIn(rig: Rig, head: Head): Spot {
  const [sin, cos] = [Math.sin(rig.turn), Math.cos(rig.turn)]
  return { x: rig.x + head.x * cos + head.z * sin, z: rig.z - head.x * sin + head.z * cos }
}

/** The yaw of the hall that the head looks along: 0 to +z, growing to +x. */
export const yawOf = (rig: Rig, head: Head): number => rig.turn + head.turn + Math.PI

/** Moves the room so that the head is over a place, without turning it. */
export function putHead(rig: Rig, head: Head, at: Spot): void {
  const now = headIn(rig, head)
  rig.x += at.x - now.x
  rig.z += at.z - now.z
}

/** Turns the room about the head, which stays where it is. */
export function turnAboutHead(rig: Rig, head: Head, by: number): void {
  const at = headIn(rig, head)
  rig.turn += by
  putHead(rig, head, at)
}

/** The room turned so that the head looks along this yaw of the hall. */
export function lookAlong(rig: Rig, head: Head, yaw: number): void {
  turnAboutHead(rig, head, yaw - yawOf(rig, head))
}

/** How deep the room is let down so that who stands in their own room sees the hall from a seat. */
const SEATED_EYE = 1.22
export const loweredBy = (head: Head, isSeated: boolean): number =>
  isSeated ? Math.max(0, head.y - SEATED_EYE) : 0
