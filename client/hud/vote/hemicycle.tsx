// The result as a half circle of seats, each mark by shape as well as colour. Numbers and table beside it say the same.
import type { Choice } from '../../../shared/procedure/majority/majority.ts'
import type { DecidedVote } from '../../../shared/procedure/votes/votes-state.ts'
import { useWords } from '../../i18n/use-words.ts'
import { type HemicycleSeat, hemicycleSeats } from './hemicycle-seats.ts'

/** fewer marks make no half circle */
const FEWEST = 5
const ALONG_THE_ARC: readonly Choice[] = ['yes', 'abstain', 'no']

export function Hemicycle({ decided }: { readonly decided: DecidedVote }) {
  const { vote } = useWords()
  const { tally } = decided.outcome
  const marks = ALONG_THE_ARC.flatMap((choice) => Array.from({ length: tally[choice] }, () => choice))
  const seats = hemicycleSeats(marks.length)
  if (marks.length < FEWEST) return null
  return (
    <svg className="hemicycle" viewBox="-1.04 -1.04 2.08 1.08" role="img" aria-label={vote.hemicycle(tally)}>
      {seats.map((seat, index) => (
        <Mark key={`${seat.x},${seat.y}`} seat={seat} choice={marks[index] ?? 'abstain'} />
      ))}
    </svg>
  )
}

function Mark({ seat: { x, y, size }, choice }: { readonly seat: HemicycleSeat; readonly choice: Choice }) {
  if (choice === 'yes') return <circle className="yes" cx={x} cy={y} r={size} />
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
