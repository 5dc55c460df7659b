// The marks of a picture, group by group.
import { marksFrom } from './marks.ts'
import type { Place } from './project.ts'

interface Drawable {
  readonly marks: string
  readonly groups: readonly { readonly size: number }[]
}

/** of the circle's radius: between two who stand in one place */
const APART = 0.022
/** the golden angle: a spiral without rows */
const TURN = Math.PI * (3 - Math.sqrt(5))

/** Who answered alike stands in one place: the others stand around the first, so that each is seen. */
function spread(places: readonly Place[]): readonly Place[] {
  const taken = new Map<string, number>()
  return places.map(({ x, y }) => {
    const place = `${x} ${y}`
    const before = taken.get(place) ?? 0
    taken.set(place, before + 1)
    const far = APART * Math.sqrt(before)
    return { x: x + far * Math.cos(before * TURN), y: y + far * Math.sin(before * TURN) }
  })
}

export function groupedMarks({ marks, groups }: Drawable): readonly (readonly Place[])[] {
  const all = marksFrom(marks)
  let from = 0
  return groups.map(({ size }) => {
    from += size
    return spread(all.slice(from - size, from))
  })
}

const OVER = 0.13
const HIGHEST = 0.95

/** Where the letter of a group stands: over its marks, or below them where there is no room. */
export function letterPlace(middle: Place, marks: readonly Place[]): Place {
  const heights = marks.map(({ y }) => y)
  const over = Math.max(...heights) + OVER
  return { x: middle.x, y: over > HIGHEST ? Math.min(...heights) - OVER : over }
}
