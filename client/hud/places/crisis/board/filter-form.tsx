// What the board shows, and playing it through time: one step for each moment at which something happened.
import { useEffect, useId, useState } from 'react'
import { CONFIDENCES } from '../../../../../shared/lab/crisis/crisis-state.ts'
import { useLanguage } from '../../../../i18n/use-words.ts'
import { ConfidenceMark } from '../confidence-mark.tsx'
import { useCrisis } from '../crisis-context.ts'
import { type Choice, WINDOWS, type WindowName } from './choose.ts'

/** long enough to read a headline */
const STEP_MS = 1200

interface FilterFormProps {
  readonly choice: Choice
  readonly moments: readonly number[]
  readonly onChoose: (choice: Choice) => void
}

export function FilterForm({ choice, onChoose }: Omit<FilterFormProps, 'moments'>) {
  const { words } = useCrisis()
  const id = useId()
  const toggle = (confidence: (typeof CONFIDENCES)[number]) =>
    onChoose({
      ...choice,
      confidences: CONFIDENCES.filter((each) => choice.confidences.includes(each) !== (each === confidence)),
    })
  return (
    <details className="crisis-filter">
      <summary>{words.filter.heading}</summary>
      <fieldset className="choice-row">
        <legend>{words.filter.confidence}</legend>
        {CONFIDENCES.map((confidence) => (
          <label key={confidence} className="choice">
            <input
              type="checkbox"
              checked={choice.confidences.includes(confidence)}
              onChange={() => toggle(confidence)}
            />
            <ConfidenceMark confidence={confidence} />
          </label>
        ))}
      </fieldset>
      <div className="field">
        <label htmlFor={`${id}-w`}>{words.filter.window}</label>
        <select
          id={`${id}-w`}
          value={choice.window}
          onChange={({ target }) => onChoose({ ...choice, window: target.value as WindowName })}
        >
          {WINDOWS.map((name) => (
            <option key={name} value={name}>
              {words.filter.windows[name]}
            </option>
          ))}
        </select>
      </div>
    </details>
  )
}

export function TimeBar({ choice, moments, onChoose }: FilterFormProps) {
  const { words } = useCrisis()
  const { format } = useLanguage()
  const [isPlaying, setPlaying] = useState(false)
  const id = useId()
  const last = moments.length - 1
  const at = choice.upTo ?? last
  const isAtEnd = at >= last
  if (isPlaying && isAtEnd) setPlaying(false)
  useEffect(() => {
    if (!isPlaying) return
    const timer = setTimeout(() => onChoose({ ...choice, upTo: at + 1 >= last ? null : at + 1 }), STEP_MS)
    return () => clearTimeout(timer)
  }, [isPlaying, at, last, choice, onChoose])
  if (last < 1) return null
  const play = () => {
    if (!isPlaying && isAtEnd) onChoose({ ...choice, upTo: 0 })
    setPlaying(!isPlaying)
  }
  const said = choice.upTo === null ? words.filter.now : format.dateTime(moments[at]!)
  return (
    <div className="crisis-time">
      <button type="button" className="quiet" aria-pressed={isPlaying} onClick={play}>
        {isPlaying ? words.filter.pause : words.filter.play}
      </button>
      <label htmlFor={id}>{words.filter.upTo}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={last}
        value={at}
        aria-valuetext={said}
        onChange={({ target }) =>
          onChoose({ ...choice, upTo: Number(target.value) >= last ? null : Number(target.value) })
        }
      />
      <output htmlFor={id}>{said}</output>
    </div>
  )
}
