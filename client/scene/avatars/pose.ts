// How a body is held: turns of bones in radians about x, y, z (in that order), everything else as at rest.
import type { Vec3 } from '../../../assets/figures/skeleton.ts'

/** Bones by name. `root` moves the whole body, in metres. Forward is -x for what hangs down, +x for what stands up. */
export type Pose = { readonly [bone: string]: Vec3 }

/** The same on both sides, mirrored. */
export const both = (bone: string, [x, y, z]: Vec3): Pose => ({
  [`${bone}L`]: [x, y, z],
  [`${bone}R`]: [x, -y, -z],
})

export const wave = (t: number, turns = 1, offset = 0): number => Math.sin(2 * Math.PI * (turns * t + offset))

export const ease = (t: number): number => {
  const held = Math.min(Math.max(t, 0), 1)
  return held * held * (3 - 2 * held)
}

/** From one pose to another: bones that only one of them turns are at rest in the other. */
export function between(from: Pose, to: Pose, t: number): Pose {
  const names = new Set([...Object.keys(from), ...Object.keys(to)])
  const at = (pose: Pose, name: string): Vec3 => pose[name] ?? [0, 0, 0]
  return Object.fromEntries(
    [...names].map((name) => {
      const [a, b] = [at(from, name), at(to, name)]
      return [name, [0, 1, 2].map((k) => a[k]! + (b[k]! - a[k]!) * t) as unknown as Vec3]
    }),
  )
}
