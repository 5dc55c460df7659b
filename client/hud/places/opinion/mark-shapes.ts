// Each group has a shape of its own beside its colour: who sees no colours tells them apart as well.

type Corners = readonly (readonly [x: number, y: number])[]

const corner = (turn: number): readonly [number, number] => [
  Math.sin(turn * 2 * Math.PI),
  -Math.cos(turn * 2 * Math.PI),
]
const polygon = (sides: number, turn = 0): Corners =>
  Array.from({ length: sides }, (_, at) => corner((at + turn) / sides))

/** Corners around the middle, within 1; the first shape is round. */
const SHAPES: readonly (Corners | null)[] = [null, polygon(4, 0.5), polygon(3), polygon(4), polygon(6)]

const short = (value: number): string => value.toFixed(3)

/** One mark of a group as a part of an SVG path. */
export function markPath(group: number, x: number, y: number, size: number): string {
  const corners = SHAPES[group % SHAPES.length]
  if (!corners) {
    const r = short(size * 0.9)
    return `M${short(x - size * 0.9)} ${short(y)}a${r} ${r} 0 1 0 ${short(size * 1.8)} 0a${r} ${r} 0 1 0 ${short(-size * 1.8)} 0z`
  }
  const points = corners.map(([dx, dy]) => `${short(x + dx * size * 1.15)} ${short(y + dy * size * 1.15)}`)
  return `M${points.join('L')}z`
}
