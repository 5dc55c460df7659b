// Where one person stands on the two axes. Who answered little would huddle in the middle: as in Pol.is, they are moved out by the
// square root of all statements over those that they answered.
import type { Components } from './components.ts'
import { type Matrix, MISSING } from './matrix.ts'

export interface Place {
  readonly x: number
  readonly y: number
}

type Axes = Pick<Components, 'centre' | 'axes'>

/** `cell(statement)`: as in a matrix. Without an answer one stands in the middle. */
export function placeOf(cell: (statement: number) => number, { centre, axes }: Axes): Place {
  const statements = centre.length
  let [x, y, answered] = [0, 0, 0]
  for (let at = 0; at < statements; at++) {
    const answer = cell(at)
    if (answer === MISSING) continue
    const off = answer - centre[at]!
    x += off * axes[0][at]!
    y += off * axes[1][at]!
    answered += 1
  }
  const outward = Math.sqrt(statements / Math.max(1, answered))
  return { x: x * outward, y: y * outward }
}

/** Places of all rows, x and y in turn. */
export function placesOf({ people, statements, cells }: Matrix, components: Axes): Float64Array {
  const places = new Float64Array(people * 2)
  for (let person = 0; person < people; person++) {
    const { x, y } = placeOf((at) => cells[person * statements + at]!, components)
    places[person * 2] = x
    places[person * 2 + 1] = y
  }
  return places
}
