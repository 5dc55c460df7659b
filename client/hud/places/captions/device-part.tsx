// One's own voice, turned into text on one's own device, while one has the floor.
import { useEffect, useRef, useState } from 'react'
import { useStore } from 'zustand'
import { cornerOfSeat } from '../../../../shared/hall/corners.ts'
import type { Refusal } from '../../../../shared/refusal.ts'
import { useLanguage } from '../../../i18n/use-words.ts'
import { voiceOf } from '../../../voice/voice-of.ts'
import {
  type Availability,
  availabilityOf,
  type Ended,
  fetchLanguage,
  type RecogniserOf,
  recognise,
  recogniserOf,
} from '../../captions/recogniser.ts'
import { useIsMuted } from '../../people/muted-note.tsx'
import { RefusalLine } from '../../refusal-line.tsx'
import { useSitting, useView } from '../../sitting-context.ts'
import { useCaptions, useSpeaking } from './captions-context.ts'
import { LanguageField } from './language-field.tsx'

export function DevicePart() {
  const { words } = useCaptions()
  const [recogniser] = useState(() => recogniserOf(globalThis))
  return (
    <section className="captions-part" aria-labelledby="captions-device">
      <h4 id="captions-device">{words.device.heading}</h4>
      {recogniser === null ? (
        <p className="hint">{words.device.states.unsupported}</p>
      ) : (
        <Recogniser recogniser={recogniser} />
      )}
    </section>
  )
}

function Recogniser({ recogniser }: { readonly recogniser: RecogniserOf }) {
  const { words } = useCaptions()
  const { language: screen } = useLanguage()
  const [language, setLanguage] = useState<string>(screen)
  const { there, install } = useAvailability(recogniser, language)
  const [isWanted, want] = useState(false)
  const isSpeaking = useSpeaking().own !== null
  const isMutedByChair = useIsMuted()
  const isMuted = useStore(voiceOf(useSitting()).store, (voice) => voice.isMuted) || isMutedByChair
  const isAside = useView(({ me }) => me.isInBooth === true || cornerOfSeat(me.seat) !== null)
  const now = recognitionOf({ there, isWanted, isSpeaking, isMuted, isAside })
  const isOn = now === 'listening'
  const { ended, refused } = useRecognition(recogniser, language, isOn, () => want(false))
  const { device } = words
  const state = now === 'ready' && ended ? ended : now
  return (
    <>
      <p className="hint">{device.intro}</p>
      <LanguageField label={device.language} value={language} used={[screen]} onChange={setLanguage} />
      <p role="status" className={state === 'denied' || state === 'failed' ? 'error' : ''}>
        {device.states[state]}
      </p>
      {there === 'downloadable' && (
        <>
          <p className="hint">{device.installHint}</p>
          <button type="button" onClick={() => void install()}>
            {device.install}
          </button>
        </>
      )}
      {there === 'available' && (
        <button type="button" aria-pressed={isWanted} onClick={() => want(!isWanted)}>
          {isWanted ? device.stop : device.start}
        </button>
      )}
      <RefusalLine refusal={refused} />
    </>
  )
}

interface Wanting {
  /** null: it is not known yet */
  readonly there: Availability | null
  readonly isWanted: boolean
  /** one has the floor, or presides */
  readonly isSpeaking: boolean
  /** by oneself or by the chair */
  readonly isMuted: boolean
  /** in a corner, or behind a screen to vote: what is said there is for nobody in the hall */
  readonly isAside: boolean
}

/** What recognition does: it listens only to who speaks, and who is muted says nothing, in writing neither. */
export function recognitionOf({ there, isWanted, isSpeaking, isMuted, isAside }: Wanting) {
  if (there === null) return 'checking'
  if (there !== 'available') return there
  if (!isWanted) return 'ready'
  if (isMuted) return 'muted'
  if (isAside) return 'aside'
  return isSpeaking ? 'listening' : 'waiting'
}

function useAvailability(recogniser: RecogniserOf, language: string) {
  const [known, setKnown] = useState<{ readonly language: string; readonly there: Availability } | null>(null)
  useEffect(() => {
    let isCurrent = true
    void availabilityOf(recogniser, language).then((there) => isCurrent && setKnown({ language, there }))
    return () => {
      isCurrent = false
    }
  }, [recogniser, language])
  const install = async () => {
    setKnown({ language, there: 'downloading' })
    await fetchLanguage(recogniser, language)
    setKnown({ language, there: await availabilityOf(recogniser, language) })
  }
  return { there: known?.language === language ? known.there : null, install }
}

function useRecognition(recogniser: RecogniserOf, language: string, isOn: boolean, onEnd: () => void) {
  const { act } = useCaptions()
  const { own } = useSpeaking()
  const [refused, setRefused] = useState<Refusal | null>(null)
  const [ended, setEnded] = useState<Ended | null>(null)
  // what is said now is said as what one is now
  const now = useRef({ own, act, onEnd })
  now.current = { own, act, onEnd }
  useEffect(() => {
    if (!isOn) return
    setEnded(null)
    return recognise(recogniser, language, {
      onLine: (text) => {
        const { own: of } = now.current
        if (of === null) return
        const said = now.current.act({ is: 'say', language, text, of, source: 'recognised' })
        void said.then((answer) => setRefused(answer.ok ? null : answer.refusal))
      },
      onEnded: (why) => {
        setEnded(why)
        now.current.onEnd()
      },
    })
  }, [recogniser, language, isOn])
  return { ended, refused }
}
