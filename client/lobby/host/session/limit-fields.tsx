// Two fields: until when, and for how many people; and what is wrong with them.
import { useHostWords } from '../../../i18n/use-words.ts'

interface LimitFieldsProps {
  /** with which the ids of the fields begin */
  readonly id: string
  readonly end: string
  readonly uses: string
  readonly usesLabel: string
  readonly usesHint: string
  readonly isWrong: boolean
  readonly onEnd: (end: string) => void
  readonly onUses: (uses: string) => void
}

export function LimitFields({ id, end, uses, isWrong, onEnd, onUses, ...said }: LimitFieldsProps) {
  const { links: words } = useHostWords()
  return (
    <>
      <div className="field">
        <label htmlFor={`${id}-end`}>{words.until}</label>
        <input
          id={`${id}-end`}
          type="datetime-local"
          value={end}
          onChange={(event) => onEnd(event.target.value)}
          aria-invalid={isWrong}
          aria-describedby={`${id}-end-hint ${id}-wrong`}
        />
        <p id={`${id}-end-hint`} className="hint">
          {words.untilHint}
        </p>
      </div>
      <div className="field">
        <label htmlFor={`${id}-uses`}>{said.usesLabel}</label>
        <input
          id={`${id}-uses`}
          type="number"
          min={1}
          max={200}
          value={uses}
          onChange={(event) => onUses(event.target.value)}
          aria-invalid={isWrong}
          aria-describedby={`${id}-uses-hint ${id}-wrong`}
        />
        <p id={`${id}-uses-hint`} className="hint">
          {said.usesHint}
        </p>
      </div>
      <p id={`${id}-wrong`} role="alert" className="error">
        {isWrong && words.wrong}
      </p>
    </>
  )
}
