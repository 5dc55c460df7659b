// The captions as a place: read along, write for others, bring a speech along, set up, read the transcript.
import type { CaptionsWords } from '../../../../shared/i18n/en/captions.ts'
import type { CaptionsShown } from '../../../../shared/lab/captions/captions-types.ts'
import { useCaptionsWords } from '../../captions/caption-words.ts'
import { useView } from '../../sitting-context.ts'
import { PlaceGate } from '../place-gate.tsx'
import { useIsDesk } from '../use-is-desk.ts'
import { usePlace } from '../use-place.ts'
import { CaptionsContext, useCaptions, useOwnLanguages, useSpeaking } from './captions-context.ts'
import { DeskPart } from './desk-part.tsx'
import { DevicePart } from './device-part.tsx'
import { ReadPart } from './read-part.tsx'
import { SpeechPart } from './speech-part.tsx'
import { TranscriptPart } from './transcript-part.tsx'
import { WritePart } from './write-part.tsx'
import '../../../styles/captions-panel.css'

export function CaptionsPanel() {
  const words = useCaptionsWords()
  const { shown, own, refused, act } = usePlace('captions')
  return (
    <PlaceGate<CaptionsWords, CaptionsShown> words={words} refused={refused} shown={shown}>
      {(here, captions) => (
        <CaptionsContext value={{ words: here, shown: captions, own, act }}>
          <CaptionsParts />
        </CaptionsContext>
      )}
    </PlaceGate>
  )
}

/** What is one's own task comes first; the rest is folded. */
export function CaptionsParts() {
  const { words, shown } = useCaptions()
  const isDesk = useIsDesk()
  const isCaptioner = useOwnLanguages().length > 0
  const { own } = useSpeaking()
  const isVisitor = useView(({ me }) => me.role === 'visitor')
  const mayWrite = shown.isOn && (isDesk || isCaptioner || own !== null)
  const mayBring = shown.isOn && (!isVisitor || isDesk || isCaptioner || own !== null)
  return (
    <div className="captions-place">
      <p className="hint">{words.lead}</p>
      <p className="captions-kept" role="status">
        {shown.isOn ? (shown.isKept ? words.kept : words.notKept) : words.off}
      </p>
      {mayWrite && <WritePart />}
      <ReadPart />
      {mayBring && <SpeechPart />}
      {mayBring && <DevicePart />}
      {isDesk && <DeskPart />}
      <TranscriptPart />
    </div>
  )
}
