// Votes as a half circle of seats, each mark by shape as well as colour. Numbers beside it say the same.
import type { Choice } from '../../../shared/procedure/majority/majority.ts'
import { type HemicycleSeat, hemicycleSeats } from './hemicycle-seats.ts'

export interface SeatMark {
  /** 'none': a seat that does not vote */
  readonly choice: Choice | 'none'
  /** whose seat it is, told by the pointer */
  readonly name?: string
}

/** From one end of the arc to the other, so that those for and those against face each other. */
export const ALONG_THE_ARC: readonly SeatMark['choice'][] = ['yes', 'none', 'abstain', 'no']

interface SeatMarksProps {
  /** in the order of the arc */
  readonly marks: readonly SeatMark[]
  readonly label: string
}

export function SeatMarks({ marks, label }: SeatMarksProps) {
  const seats = hemicycleSeats(marks.length)
  return (
    <svg className="hemicycle" viewBox="-1.04 -1.04 2.08 1.08" role="img" aria-label={label}>
      {marks.map((mark, place) => {
        const seat = seats[place]
        return seat && <Mark key={`${seat.x},${seat.y}`} seat={seat} mark={mark} />
      })}
    </svg>
  )
}

function Mark({ seat, mark: { choice, name } }: { readonly seat: HemicycleSeat; readonly mark: SeatMark }) {
  return (
    <g>
      {name !== undefined && <title>{name}</title>}
      <Shape seat={seat} choice={choice} />
    </g>
  )
}

function Shape({
  seat: { x, y, size },
  choice,
}: {
  readonly seat: HemicycleSeat
  readonly choice: SeatMark['choice']
}) {
  if (choice === 'yes') return <circle className="yes" cx={x} cy={y} r={size} />
  if (choice === 'none')
    return <circle className="none" cx={x} cy={y} r={size * 0.8} strokeWidth={size * 0.22} />
  if (choice === 'abstain')
    return <rect className="abstain" x={x - size} y={y - size * 0.4} width={size * 2} height={size * 0.8} />
  const arm = size * 0.85
  return (
    <path
      className="no"
      d={`M${x - arm} ${y - arm}L${x + arm} ${y + arm}M${x + arm} ${y - arm}L${x - arm} ${y + arm}`}
      strokeWidth={size * 0.55}
    />
  )
}
