// Signed distances, in metres, negative inside: the clay that figures are made of.
import type { Vec3 } from './skeleton.ts'

export type Sdf = (x: number, y: number, z: number) => number

export const clamp = (value: number, low: number, high: number): number =>
  value < low ? low : value > high ? high : value
export const mix = (a: number, b: number, t: number): number => a + (b - a) * t
/** 0 at `from`, 1 at `to`, which may be the smaller. */
export const smooth = (from: number, to: number, value: number): number => {
  const t = clamp((value - from) / (to - from), 0, 1)
  return t * t * (3 - 2 * t)
}

/** Union that rounds the seam over a width of `k` (polynomial smooth minimum, Quilez). */
export const smoothMin = (a: number, b: number, k: number): number => {
  const h = Math.max(k - Math.abs(a - b), 0) / k
  return Math.min(a, b) - h * h * k * 0.25
}
export const smoothMax = (a: number, b: number, k: number): number => -smoothMin(-a, -b, k)

/** Bound of the distance to an ellipsoid, good near its surface (Quilez). */
export const ellipsoid = ([cx, cy, cz]: Vec3, [rx, ry, rz]: Vec3): Sdf => {
  const least = -Math.min(rx, ry, rz)
  return (x, y, z) => {
    const dx = (x - cx) / rx
    const dy = (y - cy) / ry
    const dz = (z - cz) / rz
    const k0 = Math.sqrt(dx * dx + dy * dy + dz * dz)
    const k1 = Math.sqrt((dx / rx) ** 2 + (dy / ry) ** 2 + (dz / rz) ** 2)
    return k1 < 1e-9 ? least : (k0 * (k0 - 1)) / k1
  }
}

/** A rod from `a` to `b`, of radius `ra` there and `rb` here. */
export const capsule = (a: Vec3, b: Vec3, ra: number, rb = ra): Sdf => {
  const [bx, by, bz] = [b[0] - a[0], b[1] - a[1], b[2] - a[2]]
  const inverse = 1 / (bx * bx + by * by + bz * bz)
  return (x, y, z) => {
    const [px, py, pz] = [x - a[0], y - a[1], z - a[2]]
    const t = clamp((px * bx + py * by + pz * bz) * inverse, 0, 1)
    return Math.sqrt((px - bx * t) ** 2 + (py - by * t) ** 2 + (pz - bz * t) ** 2) - mix(ra, rb, t)
  }
}

/** A box of half sizes `half`, its edges rounded by `r`. */
export const box =
  ([cx, cy, cz]: Vec3, half: Vec3, r: number): Sdf =>
  (x, y, z) => {
    const dx = Math.abs(x - cx) - half[0] + r
    const dy = Math.abs(y - cy) - half[1] + r
    const dz = Math.abs(z - cz) - half[2] + r
    const outside = Math.sqrt(Math.max(dx, 0) ** 2 + Math.max(dy, 0) ** 2 + Math.max(dz, 0) ** 2)
    return outside + Math.min(Math.max(dx, dy, dz), 0) - r
  }

/** A ring around a vertical axis, `depth` times as deep as wide. */
export const ring =
  ([cx, cy, cz]: Vec3, radius: number, r: number, depth = 1): Sdf =>
  (x, y, z) =>
    Math.hypot(Math.hypot(x - cx, (z - cz) / depth) - radius, y - cy) - r

/** What stands at the left stands at the right too. */
export const mirrored =
  (part: Sdf): Sdf =>
  (x, y, z) =>
    part(Math.abs(x), y, z)

export const join =
  (k: number, first: Sdf, ...others: readonly Sdf[]): Sdf =>
  (x, y, z) => {
    let d = first(x, y, z)
    for (const other of others) d = smoothMin(d, other(x, y, z), k)
    return d
  }

export const meet =
  (k: number, first: Sdf, ...others: readonly Sdf[]): Sdf =>
  (x, y, z) => {
    let d = first(x, y, z)
    for (const other of others) d = smoothMax(d, other(x, y, z), k)
    return d
  }

export const carve =
  (k: number, body: Sdf, hole: Sdf): Sdf =>
  (x, y, z) =>
    smoothMax(body(x, y, z), -hole(x, y, z), k)

/** A skin of thickness 2 × `half` around the surface of `body` moved out by `offset`. */
export const shell =
  (body: Sdf, offset: number, half: number): Sdf =>
  (x, y, z) =>
    Math.abs(body(x, y, z) - offset) - half

/** `body` grown by a thickness that differs from place to place; where it is negative, it hides under `body`. */
export const grown =
  (body: Sdf, thickness: Sdf): Sdf =>
  (x, y, z) =>
    body(x, y, z) - thickness(x, y, z)

export const above =
  (level: number): Sdf =>
  (_x, y) =>
    level - y
export const below =
  (level: number): Sdf =>
  (_x, y) =>
    y - level
