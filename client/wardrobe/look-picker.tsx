// Attire as a row of small figures, a radio group to keyboards and screen readers; everything else is chosen in the wardrobe, which is
// fetched when it is opened.
import { lazy, Suspense, useId, useState } from 'react'
import { asFigure, codeOf } from '../../shared/hall/look-code.ts'
import { DEFAULT_LOOK, FIGURES, LOOK_BY_CODE, lookOf } from '../../shared/hall/looks.ts'
import { FaultBoundary } from '../fault-boundary.tsx'
import { useDoorWords } from '../i18n/use-words.ts'
import { Bust } from './bust.tsx'
import '../styles/looks.css'

const Wardrobe = lazy(async () => ({ default: (await import('./wardrobe.tsx')).Wardrobe }))

interface LookPickerProps {
  readonly look: string
  readonly onLook: (code: string) => void
  /** a turning picture; without it, the same in words */
  readonly hasMirror?: boolean
}

export function LookPicker({ look, onLook, hasMirror = true }: LookPickerProps) {
  const { common, lobby } = useDoorWords()
  const [isOpen, setOpen] = useState(false)
  const wardrobe = useId()
  const { choices } = lookOf(look) ?? LOOK_BY_CODE.get(DEFAULT_LOOK)!
  const failed = (
    <p role="alert" className="error">
      {common.unexpected}
    </p>
  )
  return (
    <fieldset className="looks">
      <legend>{lobby.lookLegend}</legend>
      <div className="look-row">
        {FIGURES.map((figure) => {
          const code = figure === choices.figure ? look : codeOf(asFigure(choices, figure))
          const drawn = lookOf(code)
          return (
            <label key={figure} className="look">
              <input
                type="radio"
                name="figure"
                value={figure}
                checked={figure === choices.figure}
                onChange={() => onLook(code)}
              />
              {drawn && <Bust look={drawn} />}
              <span className="look-name">{lobby.looks[figure]}</span>
            </label>
          )
        })}
      </div>
      <button
        type="button"
        className="wardrobe-door"
        aria-expanded={isOpen}
        aria-controls={wardrobe}
        onClick={() => setOpen(!isOpen)}
      >
        {isOpen ? lobby.wardrobeClose : lobby.wardrobeOpen}
      </button>
      <div id={wardrobe}>
        {isOpen && (
          <FaultBoundary instead={failed}>
            <Suspense fallback={<p role="status">{common.loading}</p>}>
              <Wardrobe
                choices={choices}
                onChoices={(chosen) => onLook(codeOf(chosen))}
                hasMirror={hasMirror}
              />
            </Suspense>
          </FaultBoundary>
        )}
      </div>
    </fieldset>
  )
}
