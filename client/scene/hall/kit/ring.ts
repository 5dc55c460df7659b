// A profile swept about the middle of the hall: steps, desks, kerbs, cornices.
import { BufferGeometry, Float32BufferAttribute } from 'three'
import { bevelOf, stepsOf } from './fineness.ts'

/** Corner of a profile: distance from the middle, height. */
export type Corner = readonly [radius: number, height: number]

/** An angle from +z toward +x, or one for each distance, so that an end can follow a parallel-sided aisle. */
export type Edge = number | ((radius: number) => number)

export interface Sweep {
  readonly from: Edge
  readonly to: Edge
  readonly segments: number
}

interface Arrays {
  readonly positions: number[]
  readonly normals: number[]
  readonly indices: number[]
}

const FULL_TURN = Math.PI * 2

export const edgeAt = (edge: Edge, radius: number): number => (typeof edge === 'number' ? edge : edge(radius))

/** An edge that runs along an aisle: `offset` metres beside the ray at `angle`. */
export const alongRay =
  (angle: number, offset: number): Edge =>
  (radius) =>
    angle + Math.asin(offset / radius)

function face(start: Corner, end: Corner, { from, to, segments }: Sweep, out: Arrays): void {
  const length = Math.hypot(end[0] - start[0], end[1] - start[1])
  // a bevel of nothing
  if (length === 0) return
  const outward = (end[1] - start[1]) / length
  const upward = -(end[0] - start[0]) / length
  const base = out.positions.length / 3
  for (let i = 0; i <= segments; i += 1) {
    for (const [radius, height] of [start, end]) {
      const angle = edgeAt(from, radius) + ((edgeAt(to, radius) - edgeAt(from, radius)) * i) / segments
      out.positions.push(radius * Math.sin(angle), height, radius * Math.cos(angle))
      out.normals.push(outward * Math.sin(angle), upward, outward * Math.cos(angle))
    }
    if (i === segments) return
    const k = base + i * 2
    out.indices.push(k, k + 2, k + 1, k + 1, k + 2, k + 3)
  }
}

function cap(profile: readonly Corner[], edge: Edge, side: 1 | -1, out: Arrays): void {
  const base = out.positions.length / 3
  for (const [radius, height] of profile) {
    const angle = edgeAt(edge, radius)
    out.positions.push(radius * Math.sin(angle), height, radius * Math.cos(angle))
    out.normals.push(Math.cos(angle) * side, 0, -Math.sin(angle) * side)
  }
  for (let i = 1; i < profile.length - 1; i += 1)
    out.indices.push(base, base + (side > 0 ? i : i + 1), base + (side > 0 ? i + 1 : i))
}

/** Sweeps a closed profile, given counter-clockwise in (radius, height), with hard edges; open sweeps get end caps. */
export function sweep(profile: readonly Corner[], wanted: Sweep): BufferGeometry {
  const turn = edgeAt(wanted.to, profile[0]![0]) - edgeAt(wanted.from, profile[0]![0])
  const along = { ...wanted, segments: stepsOf(wanted.segments, turn) }
  const out: Arrays = { positions: [], normals: [], indices: [] }
  profile.forEach((start, i) => {
    face(start, profile[(i + 1) % profile.length]!, along, out)
  })
  if (turn < FULL_TURN - 0.001) {
    cap(profile, along.from, -1, out)
    cap(profile, along.to, 1, out)
  }
  const geometry = new BufferGeometry()
  geometry.setAttribute('position', new Float32BufferAttribute(out.positions, 3))
  geometry.setAttribute('normal', new Float32BufferAttribute(out.normals, 3))
  return geometry.setIndex(out.indices)
}

export interface Box {
  readonly inner: number
  readonly outer: number
  readonly bottom: number
  readonly top: number
  /** bevel of the upper edges, metres, so that light catches them */
  readonly bevel?: number
}

/** A band of rectangular section. */
export function band({ inner, outer, bottom, top, ...box }: Box, along: Sweep): BufferGeometry {
  const bevel = bevelOf(box.bevel ?? 0.015)
  return sweep(
    [
      [inner, top - bevel],
      [inner, bottom],
      [outer, bottom],
      [outer, top - bevel],
      [outer - bevel, top],
      [inner + bevel, top],
    ],
    along,
  )
}

/** A whole ring; a disc when `inner` is 0. */
export const fullRing = (box: Box, segments: number): BufferGeometry =>
  band(box, { from: 0, to: FULL_TURN, segments })
