// Which paragraphs are voted on apart, by ticking them: together as one part, or each by itself.
import { useState } from 'react'
import type { MotionTerms } from '../../../shared/procedure/motions/motions-state.ts'
import { useLanguage, useWords } from '../../i18n/use-words.ts'
import { ChoiceGroup } from '../screen/choice-group.tsx'
import { useView } from '../sitting-context.ts'

const HOWS = ['together', 'apart'] as const
type How = (typeof HOWS)[number]

interface PartsFieldProps {
  readonly proposal: string
  readonly isWrong: boolean
  readonly onChange: (parts: MotionTerms['parts']) => void
}

export function PartsField({ proposal: id, isWrong, onChange }: PartsFieldProps) {
  const { business } = useWords()
  const proposal = useView(({ chapters }) => chapters.proposals.proposals.find((each) => each.id === id))
  const [ticked, setTicked] = useState<readonly number[]>([])
  const [how, setHow] = useState<How>('together')
  if (!proposal) return null
  const taken = proposal.parts.flatMap(({ paragraphs }) => paragraphs)
  const numbers = Array.from({ length: proposal.submittedParagraphs }, (_, index) => index + 1).filter(
    (number) => !taken.includes(number),
  )
  const write = (next: readonly number[], nextHow: How) => {
    setTicked(next)
    setHow(nextHow)
    onChange(partsOf(next, nextHow))
  }
  return (
    <>
      <Ticks numbers={numbers} ticked={ticked} isWrong={isWrong} onTick={(next) => write(next, how)} />
      {ticked.length > 1 && (
        <ChoiceGroup
          legend={business.partsHow}
          options={HOWS}
          chosen={how}
          nameOf={(each) => business[each]}
          onChoose={(next) => write(ticked, next)}
        />
      )}
    </>
  )
}

/** undefined: nothing is ticked. */
export function partsOf(ticked: readonly number[], how: How): MotionTerms['parts'] {
  if (ticked.length === 0) return undefined
  const inOrder = ticked.toSorted((one, other) => one - other)
  return how === 'together' ? [inOrder] : inOrder.map((number) => [number])
}

interface TicksProps {
  readonly numbers: readonly number[]
  readonly ticked: readonly number[]
  readonly isWrong: boolean
  readonly onTick: (ticked: readonly number[]) => void
}

function Ticks({ numbers, ticked, isWrong, onTick }: TicksProps) {
  const { business } = useWords()
  const { format } = useLanguage()
  const toggle = (number: number) =>
    onTick(ticked.includes(number) ? ticked.filter((each) => each !== number) : [...ticked, number])
  return (
    <fieldset className="ticks" aria-invalid={isWrong}>
      <legend>{business.fields.parts}</legend>
      <div>
        {numbers.map((number) => (
          <label key={number} className="tick">
            <input
              type="checkbox"
              checked={ticked.includes(number)}
              aria-label={business.paragraph({ number })}
              onChange={() => toggle(number)}
            />
            {format.number(number)}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
