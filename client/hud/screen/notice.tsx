// A short message that belongs to no control: a seat that was refused after a click in the hall, the loss of the 3D view.
import { useEffect } from 'react'
import type { InsideWords } from '../../../shared/i18n/en.ts'
import { useHallWords } from '../../i18n/use-words.ts'
import { refusalWords } from '../../refusal-words.ts'
import { CloseIcon } from '../icons.tsx'
import { type ScreenState, useScreen, useScreenState } from './screen-context.ts'

function noticeWords(words: InsideWords, notice: NonNullable<ScreenState['notice']>): string {
  if (notice === 'lost-3d') return words.hall.lost3d
  return notice === 'no-headset' ? words.hall.headsetFailed : refusalWords(words, notice)
}

/** ms: long enough to read twice */
const SHOWN_MS = 12_000

export function Notice() {
  const words = useHallWords()
  const { store } = useScreen()
  const notice = useScreenState((state) => state.notice)
  useEffect(() => {
    if (notice === null || notice === 'lost-3d') return
    const timer = setTimeout(() => store.setState({ notice: null }), SHOWN_MS)
    return () => clearTimeout(timer)
  }, [notice, store])
  return (
    <div role="alert" className={notice === null ? 'notice empty-notice' : 'notice glass'}>
      {notice !== null && (
        <>
          <p>{noticeWords(words, notice)}</p>
          <button
            type="button"
            className="quiet icon-only"
            aria-label={words.hall.dismiss}
            onClick={() => store.setState({ notice: null })}
          >
            <CloseIcon />
          </button>
        </>
      )}
    </div>
  )
}
