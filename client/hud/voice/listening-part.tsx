// Whether one hears: in words, with the one thing to do about it.
import { isHallSilent } from '../../../shared/voice/floor-rules.ts'
import { isNoVoice } from '../../voice/voice-view.ts'
import { useView } from '../sitting-context.ts'
import { useVoice, useVoiceView } from './use-voice.ts'
import { useVoiceWords } from './voice-words.ts'

export function ListeningPart() {
  const words = useVoiceWords()
  const listening = useVoiceView((view) => view.listening)
  const isSilent = useView(({ chapters, presiding }) => isHallSilent({ ...chapters, presiding }))
  const isFault = isNoVoice(listening)
  return (
    <section className="voice-part" aria-labelledby="voice-hearing">
      <h3 id="voice-hearing">{words.hearing}</h3>
      <p className="hint">
        {isSilent ? words.silent : words.open} {listening === 'off' && words.lead}
      </p>
      <p role={isFault ? 'alert' : 'status'} className={isFault ? 'error' : 'voice-state'}>
        {words.listening[listening]}
      </p>
      <Asleep />
      {listening !== 'unsupported' && <ListenButton isFault={isFault} />}
    </section>
  )
}

function Asleep() {
  const words = useVoiceWords()
  const voice = useVoice()
  const isAsleep = useVoiceView((view) => view.isAsleep && view.listening === 'on')
  if (!isAsleep) return null
  return (
    <>
      <button type="button" className="primary" aria-describedby="voice-asleep" onClick={voice.wake}>
        {words.letSound}
      </button>
      <p id="voice-asleep" className="hint">
        {words.asleep}
      </p>
    </>
  )
}

function ListenButton({ isFault }: { readonly isFault: boolean }) {
  const words = useVoiceWords()
  const voice = useVoice()
  const isOff = useVoiceView(({ listening }) => listening === 'off')
  const hasFloor = useView(
    ({ chapters, presiding }) => chapters.speakers.floor !== null || presiding !== null,
  )
  if (isOff || isFault)
    return (
      <button type="button" className={hasFloor || isOff ? 'primary' : ''} onClick={voice.listen}>
        {isFault ? words.listenAgain : words.listen}
      </button>
    )
  return (
    <button type="button" onClick={voice.leave}>
      {words.stopListening}
    </button>
  )
}
