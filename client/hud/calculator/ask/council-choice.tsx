// Who sits on the elected seats: the members of a year, and each seat for itself.
import { useState } from 'react'
import { MEMBERS } from '../../../../shared/members/members.ts'
import { useCalculatorWords, useLanguage } from '../../../i18n/use-words.ts'
import { useAsking } from '../calculator-context.ts'
import { inDigits } from '../question/numbers.ts'
import { electedIn, roleOf, seatsFor, yearsOf } from '../question/seats.ts'
import { Select } from './select.tsx'

const OWN = ''

export function CouncilChoice() {
  const words = useCalculatorWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{words.elected}</summary>
      {isOpen && <Seats />}
    </details>
  )
}

function Seats() {
  const words = useCalculatorWords()
  const { digits } = useLanguage()
  const { body, form, change } = useAsking()
  const own = form.seats.filter((code) => roleOf(body, code) !== null)
  const elected = form.seats.filter((code) => roleOf(body, code) === null)
  const sit = (wanted: readonly string[]) =>
    change({ seats: seatsFor(body, form.seats.length, [...own, ...wanted]) })
  const years = yearsOf(body).filter((year) => electedIn(body, year).length === elected.length)
  const isOf = (year: number) => electedIn(body, year).every((code) => elected.includes(code))
  return (
    <div className="council-choice">
      {years.length > 0 && (
        <Select
          label={words.electedYear}
          chosen={String(years.find(isOf) ?? OWN)}
          options={[
            [OWN, words.electedOwn] as const,
            ...years.map((year) => [String(year), inDigits(String(year), digits)] as const),
          ]}
          onChoose={(year) => year !== OWN && sit(electedIn(body, Number(year)))}
        />
      )}
      {elected.map((code, place) => (
        <Seat
          // biome-ignore lint/suspicious/noArrayIndexKey: the seat stays, who sits there changes
          key={place}
          label={words.seat({ number: place + 1 })}
          code={code}
          taken={form.seats}
          onCode={(next) => sit(elected.map((each, index) => (index === place ? next : each)))}
        />
      ))}
    </div>
  )
}

interface SeatProps {
  readonly label: string
  readonly code: string
  readonly taken: readonly string[]
  readonly onCode: (code: string) => void
}

/** Whoever sits elsewhere in the body is not offered. */
function Seat({ label, code, taken, onCode }: SeatProps) {
  const { language } = useLanguage()
  const free = MEMBERS.filter(({ id, status }) => id === code || (status === 'member' && !taken.includes(id)))
  const options = free.map((member) => [member.id, member[language]] as const)
  const isListed = free.some(({ id }) => id === code)
  return (
    <Select
      label={label}
      chosen={code}
      options={isListed ? options : [[code, code], ...options]}
      onChoose={onCode}
    />
  )
}
