// Recognition of one's own voice on this very device. The browser's other way, over its maker's servers, is never taken: where the browser
// cannot promise to stay on the device (`processLocally`), there is no recogniser. https://webaudio.github.io/web-speech-api/
import { passagesOf } from '../../../shared/lab/captions/passages.ts'

interface Recognition {
  lang: string
  continuous: boolean
  interimResults: boolean
  processLocally: boolean
  onresult: ((event: RecognitionEvent) => void) | null
  onerror: ((event: { readonly error: string }) => void) | null
  onend: (() => void) | null
  start(): void
  abort(): void
}

interface RecognitionEvent {
  readonly resultIndex: number
  readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }> & { readonly isFinal: boolean }>
}

interface Asked {
  readonly langs: readonly string[]
  readonly processLocally: true
}

/** What the browser says of a language on the device. */
export type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available'

export interface RecogniserOf {
  new (): Recognition
  readonly prototype: object
  available(asked: Asked): Promise<Availability>
  install(asked: Asked): Promise<boolean>
}

/** Languages as their packs are called; others by their own tag. */
const PACKS: Readonly<Record<string, string>> = {
  ...{ en: 'en-US', ar: 'ar-SA', fr: 'fr-FR', es: 'es-ES', ru: 'ru-RU', zh: 'cmn-Hans-CN', de: 'de-DE' },
  ...{
    it: 'it-IT',
    pt: 'pt-BR',
    ja: 'ja-JP',
    ko: 'ko-KR',
    hi: 'hi-IN',
    tr: 'tr-TR',
    id: 'id-ID',
    vi: 'vi-VN',
  },
  ...{ th: 'th-TH', pl: 'pl-PL', sv: 'sv-SE', da: 'da-DK', no: 'nb-NO' },
}

/** Null where the browser cannot recognise on the device: it says so itself, or does not know the question. */
export function recogniserOf(scope: object): RecogniserOf | null {
  const { SpeechRecognition, webkitSpeechRecognition } = scope as Partial<Record<string, RecogniserOf>>
  const found = SpeechRecognition ?? webkitSpeechRecognition
  return found && 'processLocally' in found.prototype && typeof found.available === 'function' ? found : null
}

const asked = (language: string): Asked => ({ langs: [PACKS[language] ?? language], processLocally: true })

export const availabilityOf = (recogniser: RecogniserOf, language: string): Promise<Availability> =>
  recogniser.available(asked(language)).catch(() => 'unavailable')

export const fetchLanguage = (recogniser: RecogniserOf, language: string): Promise<boolean> =>
  recogniser.install(asked(language)).catch(() => false)

export type Ended = 'denied' | 'failed'

/** Errors after which it only has to begin again: nobody spoke, or it was broken off. */
const PASSING: ReadonlySet<string> = new Set(['no-speech', 'aborted'])
const DENIED: ReadonlySet<string> = new Set(['not-allowed', 'audio-capture'])

/**
 * Recognises until it is stopped: `onLine` gets each sentence when it is final, cut to fit. `onEnded`: it stopped by itself and why.
 * Returns how to stop.
 */
export function recognise(
  recogniser: RecogniserOf,
  language: string,
  { onLine, onEnded }: { readonly onLine: (text: string) => void; readonly onEnded: (why: Ended) => void },
): () => void {
  const made = new recogniser()
  made.lang = asked(language).langs[0]!
  made.continuous = true
  made.interimResults = false
  made.processLocally = true
  let isOver = false
  const end = (why: Ended | null) => {
    if (isOver) return
    isOver = true
    made.abort()
    if (why) onEnded(why)
  }
  made.onresult = ({ resultIndex, results }) => {
    if (isOver) return
    for (let index = resultIndex; index < results.length; index += 1) {
      const result = results[index]!
      if (result.isFinal) for (const line of passagesOf(result[0]?.transcript ?? '')) onLine(line)
    }
  }
  made.onerror = ({ error }) => {
    if (!PASSING.has(error)) end(DENIED.has(error) ? 'denied' : 'failed')
  }
  // browsers end it after a pause
  made.onend = () => {
    if (!isOver) begin()
  }
  const begin = () => {
    try {
      made.start()
    } catch {
      end('failed')
    }
  }
  begin()
  return () => end(null)
}
