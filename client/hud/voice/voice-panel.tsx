// Listening and speaking: two switches, what they mean at this moment, and who is heard.
import { useEffect, useRef } from 'react'
import { useStore } from 'zustand'
import type { VoiceWords } from '../../../shared/i18n/en/voice.ts'
import type { PersonId } from '../../../shared/ids.ts'
import { type OwnWords, useOwnWords } from '../../i18n/use-own-words.ts'
import { useLanguage, useWords } from '../../i18n/use-words.ts'
import type { Voice, VoiceView } from '../../voice/voice.ts'
import { voiceOf } from '../../voice/voice-of.ts'
import { InterpretationPart } from '../interpretation/interpretation-part.tsx'
import { useSitting, useView } from '../sitting-context.ts'
import '../../styles/voice.css'

const WORDS: OwnWords<VoiceWords> = {
  en: async () => (await import('../../../shared/i18n/en/voice.ts')).voice,
  ar: async () => (await import('../../../shared/i18n/ar/voice.ts')).voice,
}

export function VoicePanel() {
  const { common } = useWords()
  const words = useOwnWords(WORDS)
  const voice = voiceOf(useSitting())
  const view = useStore(voice.store)
  if (words === undefined)
    return (
      <p role="alert" className="error">
        {common.unexpected}
      </p>
    )
  if (words === null) return <p role="status">{common.loading}</p>
  return (
    <div className="voice">
      <p className="hint">{words.lead}</p>
      <Listening voice={voice} view={view} words={words} />
      <Microphone voice={voice} view={view} words={words} />
      <InterpretationPart />
      {view.listening === 'on' && <HeardList voice={voice} view={view} words={words} />}
    </div>
  )
}

interface PartProps {
  readonly voice: Voice
  readonly view: VoiceView
  readonly words: VoiceWords
}

function Listening({ voice, view: { listening }, words }: PartProps) {
  const isOn = listening === 'on' || listening === 'opening'
  return (
    <section className="voice-part">
      <p role={listening === 'failed' ? 'alert' : 'status'} className={listening === 'failed' ? 'error' : ''}>
        {words.listening[listening]}
      </p>
      <button
        type="button"
        className={isOn ? '' : 'primary'}
        onClick={() => (isOn ? voice.leave() : void voice.listen())}
      >
        {isOn ? words.stopListening : words.listen}
      </button>
    </section>
  )
}

const FAULTS: ReadonlySet<VoiceView['microphone']> = new Set(['denied', 'missing', 'failed'])

function Microphone({ voice, view: { microphone, isLive, isMuted }, words }: PartProps) {
  const isOpen = microphone === 'on' || microphone === 'opening'
  const isFault = FAULTS.has(microphone)
  return (
    <section className="voice-part">
      <p role={isFault ? 'alert' : 'status'} className={isFault ? 'error' : ''}>
        {words.microphone[microphone]}{' '}
        {microphone === 'on' && <strong>{isLive && !isMuted ? words.live : words.notLive}</strong>}
      </p>
      {microphone === 'on' && <Level label={words.ownLevel} read={voice.ownLevel} />}
      <div className="voice-buttons">
        <button
          type="button"
          onClick={() => (isOpen ? voice.closeMicrophone() : void voice.openMicrophone())}
        >
          {isOpen ? words.closeMicrophone : words.openMicrophone}
        </button>
        {microphone === 'on' && (
          <button type="button" aria-pressed={isMuted} onClick={() => voice.setMuted(!isMuted)}>
            {isMuted ? words.unmute : words.mute}
          </button>
        )}
      </div>
    </section>
  )
}

const LOOK_MS = 100

/** Drawn without React: it moves all the time. */
function Level({ label, read }: { readonly label: string; readonly read: () => number }) {
  const bar = useRef<HTMLMeterElement>(null)
  useEffect(() => {
    const timer = setInterval(() => {
      if (bar.current) bar.current.value = Math.min(1, read() * 4)
    }, LOOK_MS)
    return () => clearInterval(timer)
  }, [read])
  return (
    <label className="voice-level">
      <span>{label}</span>
      <meter ref={bar} min={0} max={1} value={0} />
    </label>
  )
}

function HeardList({ voice, view: { heard }, words }: PartProps) {
  const people = useView((state) => state.people)
  const { format } = useLanguage()
  const there = heard.flatMap((person, slot) => (person === null ? [] : [{ person, slot }]))
  return (
    <section className="voice-part" aria-labelledby="voice-heard">
      <h3 id="voice-heard">{words.heardNow}</h3>
      {there.length === 0 && <p>{words.nobody}</p>}
      <ul className="rows">
        {there.map(({ person, slot }) => {
          const name = people.get(person)?.name ?? ''
          const isSilenced = voice.silenced.has(person)
          return (
            <li key={person}>
              <span>
                <bdi>{name}</bdi> <small>{isSilenced ? words.silenced : roleOf(slot, words)}</small>
              </span>
              <Level label={words.level} read={() => voice.levels()[slot] ?? 0} />
              <Silence {...{ voice, person, isSilenced }}>
                {(isSilenced ? words.hearAgain : words.silence)({ name: format.name(name) })}
              </Silence>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const roleOf = (slot: number, words: VoiceWords): string =>
  slot === 0 ? words.onFloor : slot === 1 ? words.presides : words.near

interface SilenceProps {
  readonly voice: Voice
  readonly person: PersonId
  readonly isSilenced: boolean
  readonly children: string
}

function Silence({ voice, person, isSilenced, children }: SilenceProps) {
  return (
    <button type="button" className="quiet" onClick={() => voice.silence(person, !isSilenced)}>
      {children}
    </button>
  )
}
