// For those who show: pages turned by buttons, by keys and by a row of numbers, which part of a page is large, and the end of it.
import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { ExhibitsWords } from '../../../../shared/i18n/en/exhibits.ts'
import type { OnWall, Part, WallAct } from '../../../../shared/lab/wall/wall-types.ts'
import type { Refusal } from '../../../../shared/refusal.ts'
import { useLanguage } from '../../../i18n/use-words.ts'
import { RefusalLine } from '../../refusal-line.tsx'

interface TurnPagesProps {
  readonly now: OnWall
  readonly words: ExhibitsWords
  readonly act: (act: WallAct) => Promise<unknown>
  /** otherwise one may only take it off */
  readonly mayTurn: boolean
  readonly refused: Refusal | null
}

const PART_NAMES = [
  [null, 'whole'],
  [0, 'top'],
  [1, 'middle'],
  [2, 'bottom'],
] as const

export function TurnPages({ now, words: { turn }, act, mayTurn, refused }: TurnPagesProps) {
  const { exhibit, page, part, size } = now
  const { language } = useLanguage()
  // who presses a key twice turns two pages, though the first turn is still on its way
  const aim = useRef(page)
  useEffect(() => {
    aim.current = page
  }, [page])
  const show = (next: number, of: Part) => {
    if (next < 0 || next >= exhibit.brought) return
    aim.current = next
    void act({ is: 'show', exhibit: exhibit.id, page: next, part: of })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const ahead = language === 'ar' ? 'ArrowLeft' : 'ArrowRight'
    const back = language === 'ar' ? 'ArrowRight' : 'ArrowLeft'
    const step = STEPS[event.key] ?? (event.key === ahead ? 1 : event.key === back ? -1 : 0)
    if (step === 0 || !mayTurn) return
    event.preventDefault()
    event.stopPropagation()
    show(aim.current + step, null)
  }
  const hasPages = mayTurn && size !== null
  return (
    <section className="turn-pages" aria-label={turn.label} onKeyDown={onKeyDown}>
      {hasPages && exhibit.pages > 1 && (
        <>
          <div className="button-row">
            <button type="button" aria-disabled={page === 0} onClick={() => show(aim.current - 1, null)}>
              {turn.previous}
            </button>
            <button
              type="button"
              className="primary"
              aria-disabled={page + 1 >= exhibit.brought}
              onClick={() => show(aim.current + 1, null)}
            >
              {turn.next}
            </button>
          </div>
          <p className="fine">{turn.keys}</p>
          <PageNumbers {...{ now, words: turn, onShow: (next) => show(next, null) }} />
        </>
      )}
      {hasPages && size.height > size.width && (
        <fieldset className="page-parts">
          <legend>{turn.parts}</legend>
          {PART_NAMES.map(([of, name]) => (
            <button key={name} type="button" aria-pressed={part === of} onClick={() => show(page, of)}>
              {turn[name]}
            </button>
          ))}
        </fieldset>
      )}
      <button type="button" onClick={() => void act({ is: 'clear' })}>
        {turn.clear}
      </button>
      <RefusalLine refusal={refused} />
    </section>
  )
}

const STEPS: Readonly<Record<string, number>> = { PageDown: 1, PageUp: -1 }

interface PageNumbersProps {
  readonly now: OnWall
  readonly words: ExhibitsWords['turn']
  readonly onShow: (page: number) => void
}

function PageNumbers({ now: { exhibit, page }, words, onShow }: PageNumbersProps) {
  const { format } = useLanguage()
  return (
    <ol className="page-numbers" aria-label={words.pages}>
      {Array.from({ length: exhibit.pages }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
        <li key={index}>
          <button
            type="button"
            aria-label={words.goTo({ number: index + 1 })}
            aria-current={index === page ? 'page' : undefined}
            aria-disabled={index >= exhibit.brought}
            onClick={() => onShow(index)}
          >
            {format.number(index + 1)}
          </button>
        </li>
      ))}
    </ol>
  )
}
