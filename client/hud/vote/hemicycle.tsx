// The result of a vote as a half circle of seats; the table beside it says the same.
import type { DecidedVote } from '../../../shared/procedure/votes/votes-state.ts'
import { useWords } from '../../i18n/use-words.ts'
import { ALONG_THE_ARC, SeatMarks } from './seat-marks.tsx'

/** fewer marks make no half circle */
const FEWEST = 5

export function Hemicycle({ decided }: { readonly decided: DecidedVote }) {
  const { vote } = useWords()
  const { tally } = decided.outcome
  const marks = ALONG_THE_ARC.flatMap((choice) =>
    choice === 'none' ? [] : Array.from({ length: tally[choice] }, () => ({ choice })),
  )
  if (marks.length < FEWEST) return null
  return <SeatMarks marks={marks} label={vote.hemicycle(tally)} />
}
