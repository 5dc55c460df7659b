// Where the marks of a half circle of seats stand. Unit: the outer radius is 1, the centre (0, 0), y grows downwards.
export interface HemicycleSeat {
  readonly x: number
  readonly y: number
  /** half the side of the square that a mark may fill */
  readonly size: number
}

const INNER = 0.42
const LARGEST = 0.09

/** `count` seats in rows of even spacing, ordered along the arc from one end to the other. */
export function hemicycleSeats(count: number): readonly HemicycleSeat[] {
  if (count === 0) return []
  const rows = rowsFor(count)
  const gap = (1 - INNER) / rows
  const radii = Array.from({ length: rows }, (_, row) => INNER + gap * (row + 0.5))
  const total = radii.reduce((sum, radius) => sum + radius, 0)
  const seats = shares(
    count,
    radii.map((radius) => radius / total),
  ).flatMap((inRow, row) =>
    Array.from({ length: inRow }, (_, place) => ({
      angle: (Math.PI * (place + 0.5)) / inRow,
      radius: radii[row] ?? 1,
    })),
  )
  const size = Math.min(LARGEST, gap * 0.4, ((Math.PI * total) / count) * 0.4)
  return seats
    .toSorted((one, other) => one.angle - other.angle || other.radius - one.radius)
    .map(({ angle, radius }) => ({ x: -Math.cos(angle) * radius, y: -Math.sin(angle) * radius, size }))
}

/** Few rows for few seats, so that the marks come out about square. */
const rowsFor = (count: number): number => Math.max(1, Math.min(7, Math.round(Math.sqrt(count / 3.2))))

/** Whole numbers in proportion to `parts` (which add up to 1) that add up to `count`. */
function shares(count: number, parts: readonly number[]): readonly number[] {
  let given = 0
  let sum = 0
  return parts.map((part) => {
    sum += part
    const upTo = Math.round(sum * count)
    const share = upTo - given
    given = upTo
    return share
  })
}
