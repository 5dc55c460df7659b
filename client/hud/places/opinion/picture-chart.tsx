// Where opinions lie, drawn: a mark for each person in the shape and colour of their group, its outline and letter, and oneself. What it
// says stands beside it in words; so it is one image to those who do not see it.
import { groupedMarks, letterPlace } from '../../../../shared/lab/opinion/map/grouped-marks.ts'
import { hullOf } from '../../../../shared/lab/opinion/map/hull.ts'
import type { Place } from '../../../../shared/lab/opinion/map/project.ts'
import { markPath } from './mark-shapes.ts'
import { useOpinion } from './opinion-context.ts'

export interface DrawnPicture {
  readonly marks: string
  readonly groups: readonly (Place & { readonly size: number })[]
}

interface PictureChartProps {
  readonly picture: DrawnPicture
  readonly own: Place | null
  readonly label: string
}

/** a mark among few, and the least among many */
const MARK = { most: 0.036, least: 0.014 }
const sizeOf = (people: number): number => Math.max(MARK.least, Math.min(MARK.most, 0.3 / Math.sqrt(people)))
const STAR = markPath(3, 0, 0, 0.05)

export function PictureChart({ picture, own, label }: PictureChartProps) {
  const { words } = useOpinion()
  const groups = groupedMarks(picture)
  const size = sizeOf(picture.marks.length / 4)
  return (
    <svg className="opinion-chart" viewBox="-1.1 -1.1 2.2 2.2" role="img" aria-label={label}>
      <circle r={1.06} className="opinion-ring" />
      <path d="M-1 0H1M0-1V1" className="opinion-cross" />
      {groups.map((marks, group) => (
        <g key={words.letters[group]} className={`opinion-group-${group}`}>
          {groups.length > 1 && (
            <path
              d={`M${hullOf(marks)
                .map(({ x, y }) => `${x.toFixed(3)} ${(-y).toFixed(3)}`)
                .join('L')}z`}
              className="opinion-hull"
            />
          )}
          <path
            d={marks.map(({ x, y }) => markPath(group, x, -y, size)).join('')}
            className="opinion-marks"
          />
        </g>
      ))}
      {groups.length > 1 &&
        picture.groups.map((middle, group) => {
          const { x, y } = letterPlace(middle, groups[group] ?? [])
          return (
            <text key={words.letters[group]} x={x} y={-y} className={`opinion-letter opinion-group-${group}`}>
              {words.letters[group]}
            </text>
          )
        })}
      {own && (
        <g transform={`translate(${own.x} ${-own.y})`} className="opinion-own">
          <circle r={0.085} />
          <path d={STAR} />
        </g>
      )}
    </svg>
  )
}
