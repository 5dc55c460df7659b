// Sitting down and standing up, without having to walk there.
import { type FormEvent, useState } from 'react'
import type { SeatKind } from '../../../shared/hall/seats.ts'
import { useWords } from '../../i18n/use-words.ts'
import { RefusalLine } from '../refusal-line.tsx'
import { useView } from '../sitting-context.ts'
import { useAsk } from '../use-ask.ts'
import { freeSeats, seatKinds, seatName } from './seat-choice.ts'
import { SeatButton, useOwnDesk } from './seat-controls.tsx'

export function SeatPanel() {
  const words = useWords()
  const seat = useView(({ me }) => me.seat)
  return (
    <>
      <p>{seat === null ? words.seats.standing : words.seats.sittingAt({ seat: seatName(words, seat) })}</p>
      <SeatButton />
      <ChooseSeat />
    </>
  )
}

function ChooseSeat() {
  const words = useWords()
  const { ask, isBusy, refused } = useAsk()
  const people = useView((view) => view.people)
  const delegations = useView((view) => view.delegations)
  const ownDesk = useOwnDesk()
  const kinds = seatKinds(useView((view) => view.gallery))
  const [wantedKind, setKind] = useState<SeatKind>('gallery')
  const kind = kinds.includes(wantedKind) ? wantedKind : kinds[0]!
  const [wanted, setWanted] = useState<number | null>(null)
  const isOpenForum = useView(({ session }) => session.isOpenForum)
  // in the open forum a desk is kept only once someone speaks for its delegation
  const kept = [...delegations.values()].filter(({ people: count }) => !isOpenForum || count > 0)
  const reserved = new Set(kept.map(({ order }) => order).filter((desk) => desk !== ownDesk))
  const free = freeSeats(kind, people.values(), reserved)
  const chosen = free.find(({ index }) => index === wanted) ?? free[0]
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!isBusy && chosen) void ask('seat.take', { seat: chosen.index })
  }
  return (
    <form className="seat-form" onSubmit={submit}>
      <h3>{words.seats.choose}</h3>
      <div className="seat-fields">
        <div>
          <label htmlFor="seat-part">{words.seats.part}</label>
          <select id="seat-part" value={kind} onChange={(event) => setKind(event.target.value as SeatKind)}>
            {kinds.map((each) => (
              <option key={each} value={each}>
                {words.seats.kinds[each]}
              </option>
            ))}
          </select>
        </div>
        {chosen && (
          <div>
            <label htmlFor="seat-number">{words.seats.number}</label>
            <select
              id="seat-number"
              value={chosen.index}
              onChange={(event) => setWanted(Number(event.target.value))}
            >
              {free.map(({ index }) => (
                <option key={index} value={index}>
                  {seatName(words, index)}
                </option>
              ))}
            </select>
          </div>
        )}
      </div>
      {chosen ? (
        <button type="submit" aria-disabled={isBusy}>
          {words.seats.sit}
        </button>
      ) : (
        <p className="note">{words.seats.noneFree}</p>
      )}
      <RefusalLine refusal={refused} />
    </form>
  )
}
