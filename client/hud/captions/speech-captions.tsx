// The captions under the speaker: over the hall the last two lines, which go when nobody speaks; in the plain view a block of the page.
import { useEffect, useState } from 'react'
import type { CaptionsWords } from '../../../shared/i18n/en/captions.ts'
import type { CaptionsNews, ShownCaption } from '../../../shared/lab/captions/captions-types.ts'
import { useLanguage } from '../../i18n/use-words.ts'
import { GearIcon } from '../icons.tsx'
import { usePlace } from '../places/use-place.ts'
import { useScreen, useScreenState } from '../screen/screen-context.ts'
import { useSitting, useView } from '../sitting-context.ts'
import { CaptionLines } from './caption-lines.tsx'
import { useCaptionsWords } from './caption-words.ts'
import { useLanguageNames } from './language-names.ts'
import { LINGER_MS, readingOf, useReading } from './reading.ts'
import '../../styles/speech-captions.css'

/** in the plain view; over the hall it is the last one, and the one before it where both are short: that is two lines of the screen */
const LINES = 4
const SHORT = 150

export function SpeechCaptions() {
  const words = useCaptionsWords()
  const news = useView(({ chapters }) => chapters.captions ?? null)
  if (!words || !news) return null
  return <Speech words={words} news={news} />
}

function Speech({ words, news }: { readonly words: CaptionsWords; readonly news: CaptionsNews }) {
  const { view } = useScreen()
  const { language: screen } = useLanguage()
  const { isShown, language: chosen } = useReading()
  const isReplay = useView(({ session }) => session.isReplay)
  const { shown } = usePlace('captions')
  const read = readingOf(shown?.languages ?? [], chosen, screen)
  const lines = view === 'plain' ? (read?.lines.slice(-LINES) ?? []) : lastShort(read?.lines ?? [])
  const isFresh = useIsFresh(lines.at(-1))
  const isThere = isShown && read !== null && lines.length > 0 && (view === 'plain' || isFresh)
  return (
    <div className="speech-place">
      <Captioning words={words} news={news} />
      <section
        className={`speech ${view === 'hall' ? 'glass' : ''} ${isThere ? '' : 'is-silent'}`}
        aria-label={words.label}
      >
        {/* it is there before the first line, so that this is heard */}
        <div role="log" aria-live="polite">
          {isThere && <CaptionLines words={words} language={read.language} lines={lines} />}
        </div>
        {isThere && !isReplay && <OpenButton words={words} />}
      </section>
    </div>
  )
}

function lastShort(lines: readonly ShownCaption[]): readonly ShownCaption[] {
  const last = lines.slice(-2)
  const units = last.reduce((sum, { texts }) => sum + (texts?.text.length ?? 0), 0)
  return units <= SHORT ? last : last.slice(-1)
}

function useIsFresh(last: ShownCaption | undefined): boolean {
  const sitting = useSitting()
  const isReplay = useView(({ session }) => session.isReplay)
  const [gone, setGone] = useState<string | null>(null)
  useEffect(() => {
    if (!last || isReplay) return
    const timer = setTimeout(() => setGone(last.id), last.at + LINGER_MS - sitting.now())
    return () => clearTimeout(timer)
  }, [last, sitting, isReplay])
  // the clock of the past stands still and runs fast: what is told comes with its time
  if (isReplay) return last !== undefined && sitting.now() - last.at < LINGER_MS
  return last !== undefined && gone !== last.id
}

function OpenButton({ words }: { readonly words: CaptionsWords }) {
  const open = useOpenCaptions()
  return (
    <button
      type="button"
      className="quiet icon-only"
      aria-label={words.open}
      title={words.open}
      onClick={open}
    >
      <GearIcon />
    </button>
  )
}

function useOpenCaptions(): () => void {
  const { store, view } = useScreen()
  return () => {
    store.setState({ panel: 'places', place: 'captions' })
    if (view === 'plain') document.getElementById('panel-places')?.scrollIntoView()
  }
}

/** Who was named is told so until the place where one writes is open. */
function Captioning({ words, news }: { readonly words: CaptionsWords; readonly news: CaptionsNews }) {
  const me = useView((state) => state.me.id)
  const nameOf = useLanguageNames()
  const { format } = useLanguage()
  const isOpen = useScreenState(({ panel, place }) => panel === 'places' && place === 'captions')
  const open = useOpenCaptions()
  const own = news.captioners.filter(({ person }) => person === me)
  if (own.length === 0 || isOpen) return null
  return (
    <section className="speech-offer place-offer glass" aria-label={words.label}>
      <p role="status">
        {words.youWrite({ language: format.list(own.map(({ language }) => nameOf(language))) })}
      </p>
      <button type="button" onClick={open}>
        {words.write}
      </button>
    </section>
  )
}
