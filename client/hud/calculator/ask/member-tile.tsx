// One member's vote. A group of four radio buttons to keyboards and screen readers; to a pointer one tile that turns with each tap:
// the label of the answer that comes next lies over it.
import { useId } from 'react'
import { spoken } from '../../../../shared/i18n/format.ts'
import { useCalculatorWords } from '../../../i18n/use-words.ts'
import { Flag } from '../flag.tsx'
import { STANDINGS, type Standing } from '../question/draft.ts'
import { STANDING_MARKS } from '../standing-marks.ts'

interface MemberTileProps {
  readonly code: string
  readonly name: string
  readonly standing: Standing
  readonly onStanding: (standing: Standing) => void
}

const nextOf = (standing: Standing): Standing =>
  STANDINGS[(STANDINGS.indexOf(standing) + 1) % STANDINGS.length] ?? 'none'

export function MemberTile({ code, name, standing, onStanding }: MemberTileProps) {
  const words = useCalculatorWords()
  const id = useId()
  const next = nextOf(standing)
  return (
    <fieldset className={`member-tile ${standing}`}>
      <legend className="visually-hidden">{spoken(words.memberVote({ name }))}</legend>
      <span className="member-name" aria-hidden="true">
        <Flag id={code} /> <bdi>{name}</bdi>
      </span>
      <span className="member-vote" aria-hidden="true">
        <span className="mark">{STANDING_MARKS[standing]}</span> {words.standings[standing]}
      </span>
      {STANDINGS.map((each) => (
        <label key={each} className={each === next ? 'is-next' : ''}>
          <input
            type="radio"
            name={id}
            value={each}
            checked={each === standing}
            onChange={() => onStanding(each)}
          />
          <span className="visually-hidden">{words.standings[each]}</span>
        </label>
      ))}
    </fieldset>
  )
}
