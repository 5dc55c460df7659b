// Where one stands oneself, by one's own answers and what each statement weighs: nobody else is asked, and it moves with each answer.
import type { Row } from '../answer.ts'
import { answeredOf } from '../answer.ts'
import { cellOf, enoughOf } from './matrix.ts'
import { type Picture, within } from './picture.ts'
import { type Place, placeOf } from './project.ts'

export interface OwnPlace extends Place {
  /** index of the nearest group */
  readonly group: number
}

/** null: there is no picture, or too little is answered. */
export function ownPlaceIn(picture: Picture | null, row: Row): OwnPlace | null {
  if (!picture) return null
  const { statements, reach, groups } = picture
  const numbers = statements.map(({ number }) => number)
  if (answeredOf(row, numbers) < enoughOf(numbers.length)) return null
  const far = placeOf((at) => (statements[at]!.all ? cellOf(row[numbers[at]! - 1]) : cellOf(undefined)), {
    centre: Float64Array.from(statements, ({ mean }) => mean),
    axes: [Float64Array.from(statements, ({ x }) => x), Float64Array.from(statements, ({ y }) => y)],
  })
  const place = within(far, reach)
  const ways = groups.map((group) => (group.x - place.x) ** 2 + (group.y - place.y) ** 2)
  return { ...place, group: ways.indexOf(Math.min(...ways)) }
}
