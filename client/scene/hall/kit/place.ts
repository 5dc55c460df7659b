// Where a part stands: a fresh matrix for building time (never in a frame).
import { Euler, Matrix4, Quaternion, Vector3 } from 'three'

export interface Turn {
  readonly yaw?: number
  readonly pitch?: number
  readonly roll?: number
  readonly size?: number | readonly [number, number, number]
}

/** A place in metres; yaw about the vertical first, then pitch, then roll, in radians. */
export function place(x: number, y: number, z: number, turn: Turn = {}): Matrix4 {
  const { yaw = 0, pitch = 0, roll = 0, size = 1 } = turn
  const scale = typeof size === 'number' ? new Vector3(size, size, size) : new Vector3(...size)
  const rotation = new Quaternion().setFromEuler(new Euler(pitch, yaw, roll, 'YXZ'))
  return new Matrix4().compose(new Vector3(x, y, z), rotation, scale)
}

/** On a circle about the middle: `bearing` as a yaw (0 towards +z, growing to +x). */
export const onRing = (radius: number, bearing: number): readonly [number, number] => [
  Math.sin(bearing) * radius,
  Math.cos(bearing) * radius,
]
