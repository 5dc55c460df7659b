// Are microphone, speakers and connection fit for voices? Found out in seconds, before one comes in or at any time; nothing waits for it.
import { type ReactNode, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { VoiceCheckWords } from '../../shared/i18n/en/voice-check.ts'
import { type OwnWords, useOwnWords } from '../i18n/use-own-words.ts'
import { type Check, type CheckView, createCheck } from './check-state.ts'
import { Level } from './level.tsx'

const WORDS: OwnWords<VoiceCheckWords> = {
  en: async () => (await import('../../shared/i18n/en/voice-check.ts')).voiceCheck,
  ar: async () => (await import('../../shared/i18n/ar/voice-check.ts')).voiceCheck,
}

export function VoiceCheck() {
  const words = useOwnWords(WORDS)
  const [check] = useState(createCheck)
  // the microphone is not left open
  useEffect(() => check.close, [check])
  return words ? <CheckParts check={check} words={words} /> : null
}

interface PartsProps {
  readonly check: Check
  readonly words: VoiceCheckWords
}

export function CheckParts({ check, words }: PartsProps) {
  const view = useStore(check.store)
  const isRun = view.speakers !== 'no'
  return (
    <section className="voice-check" aria-label={words.heading}>
      <p className="hint">{words.lead}</p>
      <button type="button" onClick={() => void check.run()}>
        {isRun ? words.again : words.start}
      </button>
      {isRun && (
        <dl>
          <Row name={words.speakers} mark={SPEAKERS[view.speakers]} text={words.ofSpeakers[view.speakers]}>
            {view.speakers === 'asked' && <Heard check={check} words={words} />}
          </Row>
          <Row
            name={words.microphone}
            mark={MICROPHONE[view.microphone]}
            text={words.ofMicrophone[view.microphone]}
          >
            {(view.microphone === 'open' || view.microphone === 'hears') && (
              <Level label={words.level} read={check.level} isLabelHidden />
            )}
          </Row>
          <Row
            name={words.connection}
            mark={CONNECTION[view.connection]}
            text={words.ofConnection[view.connection]}
          />
        </dl>
      )}
    </section>
  )
}

type Mark = 'good' | 'bad' | ''
const SPEAKERS: Readonly<Record<CheckView['speakers'], Mark>> = {
  ...{ no: '', playing: '', asked: '', heard: 'good', unheard: 'bad', unsupported: 'bad' },
}
const MICROPHONE: Readonly<Record<CheckView['microphone'], Mark>> = {
  ...{ no: '', asking: '', open: '', hears: 'good', heard: 'good', unheard: 'bad' },
  ...{ denied: 'bad', missing: 'bad', insecure: 'bad', failed: 'bad', unmeasured: 'bad' },
}
const CONNECTION: Readonly<Record<CheckView['connection'], Mark>> = {
  ...{ no: '', trying: '', passes: 'good', blocked: 'bad', relayed: '', refused: 'bad', unsupported: 'bad' },
  unanswered: 'bad',
}

interface RowProps {
  readonly name: string
  readonly mark: Mark
  readonly text: string
  readonly children?: ReactNode
}

function Row({ name, mark, text, children }: RowProps) {
  return (
    <div className={`check-row ${mark}`}>
      <dt>{name}</dt>
      <dd>
        <p role="status">{text}</p>
        {children}
      </dd>
    </div>
  )
}

function Heard({ check, words }: PartsProps) {
  return (
    <div className="check-answers">
      <button type="button" onClick={() => check.answer(true)}>
        {words.heard}
      </button>
      <button type="button" onClick={() => check.answer(false)}>
        {words.unheard}
      </button>
    </div>
  )
}
