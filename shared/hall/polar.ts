// Places in a round building: angles run from +z (the entrance) toward +x, so heading and place share one sense of turning.

export interface Spot {
  readonly x: number
  readonly z: number
}

/** A place and what one looks at from it: 0 looks to +z, grows to +x, radians. */
export interface Facing extends Spot {
  readonly heading: number
}

export const degrees = (count: number): number => (count * Math.PI) / 180

/** Sine and cosine may differ in their last bit between engines; on this grid (2⁻²⁰) they are the same everywhere. */
const toEven = (value: number): number => Math.round(value * 1048576) / 1048576
export const evenSin = (angle: number): number => toEven(Math.sin(angle))
export const evenCos = (angle: number): number => toEven(Math.cos(angle))

/** Positions live on a grid of 1/1024 m, in the plan as on the wire. */
export const toGrid = (metres: number): number => Math.round(metres * 1024) / 1024

export const polar = (radius: number, angle: number): Spot => ({
  x: toGrid(radius * evenSin(angle)),
  z: toGrid(radius * evenCos(angle)),
})

/** At `radius` and `angle` from the centre, looking to the centre. */
export const facingCentre = (radius: number, angle: number): Facing => ({
  ...polar(radius, angle),
  heading: angle > 0 ? angle - Math.PI : angle + Math.PI,
})

/** From a frame that stands at `origin` and looks along its heading (local +z) to the hall's frame. */
export function toHall(origin: Facing, x: number, z: number): Spot {
  const sin = evenSin(origin.heading)
  const cos = evenCos(origin.heading)
  return { x: toGrid(origin.x + x * cos + z * sin), z: toGrid(origin.z - x * sin + z * cos) }
}
