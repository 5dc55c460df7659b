// The votes as a half circle, the outcome, and in one sentence why. It is told to those who do not see it whenever it changes.

import type { Answer } from '../../../../shared/procedure/majority/decision-matter.ts'
import { useCalculatorWords, useLanguage, useWords } from '../../../i18n/use-words.ts'
import { ALONG_THE_ARC, type SeatMark, SeatMarks } from '../../vote/seat-marks.tsx'
import { faultWords } from '../fault-words.ts'
import { useNameOf } from '../names.ts'
import { type Form, STANDINGS, standingOf } from '../question/draft.ts'
import { countOf } from '../question/numbers.ts'
import type { Reckoned } from '../question/reckon.ts'
import { STANDING_MARKS } from '../standing-marks.ts'
import { NextBallot } from './next-ballot.tsx'
import { useWhy } from './why.ts'

interface SummaryProps {
  readonly form: Form
  /** members of the body */
  readonly size: number
  readonly reckoned: Reckoned
}

export function Summary({ form, size, reckoned: { problem, result } }: SummaryProps) {
  const words = useCalculatorWords()
  return (
    <div className="summary">
      {form.matter !== 'election' && <Picture form={form} size={size} />}
      <div role="status" className="verdict">
        {result && <Verdict answer={result.answer} form={form} />}
        {problem && (
          <>
            <p className="outcome no-result">{words.noAnswer}</p>
            <p className="sentence">{faultWords(words.faults, problem)}</p>
          </>
        )}
      </div>
    </div>
  )
}

function Verdict({ answer, form }: { readonly answer: Answer; readonly form: Form }) {
  const words = useCalculatorWords()
  const { vote } = useWords()
  const why = useWhy(answer, form)
  const { outcome } = answer
  const isElection = form.matter === 'election'
  const name =
    isElection && outcome === 'no-result'
      ? words.elections['no-result']
      : outcome === 'elected'
        ? words.elections.elected
        : vote.outcomes[outcome]
  return (
    <>
      <p className={`outcome ${outcome === 'elected' ? 'adopted' : outcome}`}>{name}</p>
      <p className="sentence">{why}</p>
      <NextBallot next={answer.next} />
    </>
  )
}

/** more seats than any body has would only stall the page */
const MOST_MARKS = 400

function Picture({ form, size }: Pick<SummaryProps, 'form' | 'size'>) {
  const words = useCalculatorWords()
  const { format } = useLanguage()
  const nameOf = useNameOf()
  const marks =
    form.seats.length > 0
      ? form.seats
          .filter((code) => !form.apart.includes(code))
          .map((code) => ({ choice: standingOf(form, code), name: nameOf(code) }))
      : countedMarks(form, size)
  const sorted = marks.toSorted((one, other) => placeOf(one) - placeOf(other))
  const numberOf = (choice: SeatMark['choice']) => marks.filter((mark) => mark.choice === choice).length
  const label = words.picture({
    yes: numberOf('yes'),
    no: numberOf('no'),
    abstain: numberOf('abstain'),
    count: numberOf('none'),
  })
  return (
    <div className="picture">
      <SeatMarks marks={sorted} label={label} />
      <p className="legend" aria-hidden="true">
        {STANDINGS.map((standing) => (
          <span key={standing} className={standing}>
            <span className="mark">{STANDING_MARKS[standing]}</span> {format.number(numberOf(standing))}
          </span>
        ))}
      </p>
    </div>
  )
}

const placeOf = ({ choice }: SeatMark): number => ALONG_THE_ARC.indexOf(choice)

function countedMarks({ counts }: Form, size: number): readonly SeatMark[] {
  const cast = (['yes', 'no', 'abstain'] as const).flatMap((choice) =>
    Array.from({ length: Math.min(MOST_MARKS, countOf(counts[choice])) }, () => ({ choice })),
  )
  const left = Math.max(0, Math.min(MOST_MARKS, size) - cast.length)
  return [...cast, ...Array.from({ length: left }, () => ({ choice: 'none' as const }))]
}
