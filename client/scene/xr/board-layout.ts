// Where the buttons of the board are, and which of them a ray meets; in the board's own frame, which looks to +z. Metres.
import type { Ray } from './arc.ts'

export const BOARD = { width: 1.3, height: 0.92, depth: 0.04 } as const
const BUTTON = { gap: 0.04, room: 1.2 } as const
/** above the board's middle: of the buttons' lower edge, and of their upper edge in one row or in several, under a shorter question */
const EDGE = { low: -0.255, one: 0.015, several: 0.16 } as const

export interface Place {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** So many side by side in each row, in the order of reading. */
export function buttonPlaces(rows: readonly number[], isRtl: boolean): readonly Place[] {
  const top = rows.length > 1 ? EDGE.several : EDGE.one
  const height = (top - EDGE.low - BUTTON.gap * (rows.length - 1)) / rows.length
  return rows.flatMap((count, row) => {
    const width = (BUTTON.room - BUTTON.gap * (count - 1)) / count
    return Array.from({ length: count }, (_, index) => {
      const place = -BUTTON.room / 2 + width / 2 + index * (width + BUTTON.gap)
      const y = top - height / 2 - row * (height + BUTTON.gap)
      return { x: isRtl ? -place : place, y, width, height }
    })
  })
}

/** Where a ray meets the plane of the board, or null: it looks elsewhere or comes from behind. */
export function meetBoard(ray: Ray): { readonly x: number; readonly y: number; readonly far: number } | null {
  if (ray.dz >= -0.05 || ray.z <= 0) return null
  const far = -ray.z / ray.dz
  return { x: ray.x + ray.dx * far, y: ray.y + ray.dy * far, far }
}

/** Which of the places holds a point, or -1. */
export const placeOf = (places: readonly Place[], x: number, y: number): number =>
  places.findIndex(
    (place) => Math.abs(x - place.x) <= place.width / 2 && Math.abs(y - place.y) <= place.height / 2,
  )
