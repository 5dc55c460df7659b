// Sitting down at one's desk and standing up, with one press.
import { useHallWords } from '../../i18n/use-words.ts'
import { AskButton } from '../ask-button.tsx'
import { SeatIcon } from '../icons.tsx'
import { useView } from '../sitting-context.ts'
import { ownDeskOf } from './seat-choice.ts'

export const useOwnDesk = (): number | null => useView(ownDeskOf)

export function SeatButton() {
  const { seats } = useHallWords()
  const seat = useView(({ me }) => me.seat)
  const desk = useOwnDesk()
  if (seat !== null)
    return (
      <AskButton name="seat.leave" payload={{}}>
        <SeatIcon />
        <span>{seats.stand}</span>
      </AskButton>
    )
  if (desk === null) return null
  return (
    <AskButton name="seat.take" payload={{ seat: desk }}>
      <SeatIcon />
      <span>{seats.takeDesk}</span>
    </AskButton>
  )
}
