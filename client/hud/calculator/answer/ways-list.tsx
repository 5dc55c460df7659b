// What would change the outcome, in sentences.
import { useMemo } from 'react'
import type { Fields } from '../../../../shared/procedure/majority/decision-input-fields.ts'
import { useCalculatorWords } from '../../../i18n/use-words.ts'
import { useNameOf, useTongue } from '../names.ts'
import { waysOf } from '../question/ways.ts'
import { shiftsOf } from '../question/ways-election.ts'
import { shiftSentence, waySentences } from './way-words.ts'

interface WaysListProps {
  readonly input: Fields
  /** who could vote by name */
  readonly seats: readonly string[]
}

export function WaysList({ input, seats }: WaysListProps) {
  const words = useCalculatorWords()
  const tongue = useTongue()
  const nameOf = useNameOf()
  const isElection = input.matter === 'election'
  const ways = useMemo(() => waysOf(input, seats), [input, seats])
  const shifts = useMemo(() => (isElection ? shiftsOf(input) : []), [input, isElection])
  const sentences = isElection
    ? shifts.map((shift) => shiftSentence(shift, tongue, nameOf))
    : waySentences(ways, tongue, nameOf)
  return (
    <div className="ways">
      <h3>{words.waysHeading}</h3>
      {sentences.length === 0 ? (
        <p className="hint">{words.waysNone}</p>
      ) : (
        <ul>
          {sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
