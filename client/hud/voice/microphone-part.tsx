// One's own microphone: whether one is heard now and how long, by whose will not, and the switch of one's own.

import { Level } from '../../voice-check/level.tsx'
import { useIsMuted } from '../people/muted-note.tsx'
import { MicrophoneTime } from './microphone-time.tsx'
import { useVoice, useVoiceView } from './use-voice.ts'
import { useVoiceWords } from './voice-words.ts'

export function MicrophonePart() {
  const words = useVoiceWords()
  const voice = useVoice()
  const microphone = useVoiceView((view) => view.microphone)
  const isOpen = microphone === 'on' || microphone === 'opening' || microphone === 'again'
  const isFault = microphone !== 'off' && !isOpen
  return (
    <section className="voice-part" aria-labelledby="voice-speaking">
      <h3 id="voice-speaking">{words.speaking}</h3>
      <ChairMuted />
      <p role={isFault ? 'alert' : 'status'} className={isFault ? 'error' : 'voice-state'}>
        {words.microphone[microphone]}
      </p>
      {microphone === 'on' && <Heard />}
      {microphone === 'on' && <Level label={words.ownLevel} read={voice.ownLevel} />}
      <div className="voice-buttons">
        {microphone === 'on' && <MuteButton />}
        {microphone !== 'unsupported' && (
          <button
            type="button"
            onClick={() => (isOpen ? voice.closeMicrophone() : void voice.openMicrophone())}
          >
            {isOpen ? words.closeMicrophone : words.openMicrophone}
          </button>
        )}
      </div>
    </section>
  )
}

function ChairMuted() {
  const words = useVoiceWords()
  if (!useIsMuted()) return null
  return (
    <p role="status" className="note">
      {words.chairMuted}
    </p>
  )
}

function Heard() {
  const words = useVoiceWords()
  const isLive = useVoiceView((view) => view.isLive)
  const isMuted = useVoiceView((view) => view.isMuted)
  const isMutedByChair = useIsMuted()
  if (isMutedByChair) return null
  return (
    <div className={isLive && !isMuted ? 'voice-heard is-live' : 'voice-heard'}>
      <p role="status">{isLive ? (isMuted ? words.liveMuted : words.live) : words.notLive}</p>
      {isLive && <MicrophoneTime />}
    </div>
  )
}

function MuteButton() {
  const words = useVoiceWords()
  const voice = useVoice()
  const isMuted = useVoiceView((view) => view.isMuted)
  return (
    <button
      type="button"
      className="primary"
      aria-keyshortcuts="U"
      title={words.muteKey}
      onClick={() => voice.setMuted(!isMuted)}
    >
      {isMuted ? words.unmute : words.mute}
    </button>
  )
}
