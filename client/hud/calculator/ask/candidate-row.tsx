// One candidate with the votes obtained. A state may be written by its name in either language or by its code.
import { useId, useState } from 'react'
import { spoken } from '../../../../shared/i18n/format.ts'
import { MEMBERS } from '../../../../shared/members/members.ts'
import { useCalculatorWords, useLanguage } from '../../../i18n/use-words.ts'
import { CloseIcon } from '../../icons.tsx'
import { useNameOf } from '../names.ts'
import type { Candidate } from '../question/draft.ts'
import { NumberField } from './number-field.tsx'

interface CandidateRowProps {
  readonly number: number
  readonly candidate: Candidate
  readonly wrong: string | undefined
  /** it is the name that is wrong, not the votes */
  readonly isWrongName: boolean
  readonly onChange: (part: Partial<Candidate>) => void
  readonly onRemove: (() => void) | null
}

/** more letters have no place in a row */
const LONGEST_NAME = 60

export function CandidateRow({
  number,
  candidate,
  wrong,
  isWrongName,
  onChange,
  onRemove,
}: CandidateRowProps) {
  const words = useCalculatorWords()
  const { language } = useLanguage()
  const nameOf = useNameOf()
  const id = useId()
  const [isTyping, setTyping] = useState(false)
  return (
    <div className="candidate-row">
      <label htmlFor={id} className="visually-hidden">
        {words.candidate({ number })}
      </label>
      <input
        id={id}
        // a code turns into the name when one has gone on
        value={isTyping ? candidate.name : nameOf(candidate.name)}
        onChange={(event) => onChange({ name: event.target.value })}
        onFocus={() => setTyping(true)}
        onBlur={() => setTyping(false)}
        list={`${id}-states`}
        dir="auto"
        autoComplete="off"
        maxLength={LONGEST_NAME}
        aria-invalid={wrong !== undefined && isWrongName}
        aria-describedby={`${id}-wrong`}
      />
      <datalist id={`${id}-states`}>
        {isTyping && MEMBERS.map((member) => <option key={member.id} value={member[language]} />)}
      </datalist>
      <NumberField
        label={words.candidateVotes({ number })}
        isLabelHidden
        text={candidate.votes}
        onText={(votes) => onChange({ votes })}
        wrong={wrong !== undefined && !isWrongName ? wrong : undefined}
      />
      {onRemove && (
        <button
          type="button"
          className="quiet icon-only"
          aria-label={spoken(words.removeCandidate({ number }))}
          onClick={onRemove}
        >
          <CloseIcon />
        </button>
      )}
      <p id={`${id}-wrong`} className="error">
        {isWrongName ? wrong : ''}
      </p>
    </div>
  )
}
