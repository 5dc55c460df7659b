// A page as it is read: its picture, as large as one likes, and beside it its text, which grows with it and can be read aloud.
import { useEffect, useState } from 'react'
import type { ExhibitsWords } from '../../../../shared/i18n/en/exhibits.ts'
import { spoken } from '../../../../shared/i18n/format.ts'
import { pageFile, patientFile } from '../../../exhibits/page-files.ts'
import { useSitting } from '../../sitting-context.ts'

interface ExhibitPageProps {
  readonly exhibit: string
  /** from 0 */
  readonly page: number
  /** how many are here */
  readonly brought: number
  readonly size: { readonly width: number; readonly height: number }
  readonly words: ExhibitsWords
  readonly title: string
}

/** per cent of the room there is */
const SIZES = [100, 150, 200, 300, 400] as const

export function ExhibitPage({ exhibit, page, brought, size, words, title }: ExhibitPageProps) {
  const [step, setStep] = useState(0)
  const percent = SIZES[step] ?? 100
  const label = spoken(words.picture({ title, number: page + 1 }))
  const picture = useObjectUrl(exhibit, page)
  useNextPage(exhibit, page + 1 < brought ? page + 1 : null)
  return (
    <div className="exhibit-page">
      <section
        className="exhibit-frame"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a page that is enlarged scrolls, and must be reachable by keyboard
        tabIndex={0}
        aria-label={label}
      >
        {picture === undefined ? (
          <p className="hint">{words.pictureMissing}</p>
        ) : (
          <img src={picture ?? BLANK} alt={label} {...size} style={{ inlineSize: wideAs(size, percent) }} />
        )}
      </section>
      <div className="button-row small">
        <button type="button" aria-disabled={step === 0} onClick={() => setStep(Math.max(0, step - 1))}>
          {words.smaller}
        </button>
        <button
          type="button"
          aria-disabled={step === SIZES.length - 1}
          onClick={() => setStep(Math.min(SIZES.length - 1, step + 1))}
        >
          {words.larger}
        </button>
        <span className="fine" role="status">
          {words.zoom({ percent })}
        </span>
      </div>
      <PageText {...{ exhibit, page, words, percent }} />
    </div>
  )
}

/** at 100 %: that of its frame (exhibits.css), without the border */
const MOST_HIGH_VH = 79

/** At 100 % the whole page is seen, as wide as there is room. */
const wideAs = ({ width, height }: ExhibitPageProps['size'], percent: number): string =>
  `calc(${percent / 100} * min(100%, ${((MOST_HIGH_VH * width) / height).toFixed(1)}vh))`

const BLANK = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=='

/** null: on its way; undefined: it did not come */
function useObjectUrl(exhibit: string, page: number): string | null | undefined {
  const sitting = useSitting()
  const [url, setUrl] = useState<string | null | undefined>(null)
  useEffect(() => {
    let made: string | null = null
    const gone = new AbortController()
    void patientFile(sitting, exhibit, page, 'jpg', gone.signal).then((answer) => {
      if (gone.signal.aborted) return
      made = answer.ok ? URL.createObjectURL(answer.value) : null
      setUrl(made ?? undefined)
    })
    return () => {
      gone.abort()
      if (made) URL.revokeObjectURL(made)
    }
  }, [sitting, exhibit, page])
  return url
}

/** So that it is there when it is turned to. */
function useNextPage(exhibit: string, page: number | null): void {
  const sitting = useSitting()
  useEffect(() => {
    if (page !== null) void pageFile(sitting, exhibit, page, 'jpg')
  }, [sitting, exhibit, page])
}

interface PageTextProps {
  readonly exhibit: string
  readonly page: number
  readonly words: ExhibitsWords
  readonly percent: number
}

function PageText({ exhibit, page, words, percent }: PageTextProps) {
  const sitting = useSitting()
  const [text, setText] = useState<string | null>(null)
  useEffect(() => {
    const gone = new AbortController()
    void patientFile(sitting, exhibit, page, 'txt', gone.signal).then(async (answer) => {
      const read = answer.ok ? await answer.value.text() : ''
      if (!gone.signal.aborted) setText(read)
    })
    return () => gone.abort()
  }, [sitting, exhibit, page])
  return (
    <section className="exhibit-text" aria-label={words.textOfPage}>
      <h5>{words.textOfPage}</h5>
      {text === null ? (
        <p className="hint">{words.textLoading}</p>
      ) : (
        <div style={{ fontSize: `${percent}%` }}>
          {text === '' ? (
            <p className="hint">{words.noText}</p>
          ) : (
            <p className="page-text" dir="auto">
              {text}
            </p>
          )}
        </div>
      )}
    </section>
  )
}
