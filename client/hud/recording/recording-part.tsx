// The recording in the panel of the record: whether it goes on, the desk's switch, and what was kept, to be saved.
import { useState } from 'react'
import type { RecordWords } from '../../../shared/i18n/en/record.ts'
import type { RecordingWords } from '../../../shared/i18n/en/recording.ts'
import type { RecordingShown } from '../../../shared/lab/recording/recording-types.ts'
import { type OwnWords, useOwnWords } from '../../i18n/use-own-words.ts'
import { useSitting, useView } from '../sitting-context.ts'
import { readRecordings } from './read-recordings.ts'
import { RecordingList } from './recording-list.tsx'
import { RecordingSwitch, WhyStopped } from './recording-switch.tsx'
import '../../styles/recording.css'

export const RECORDING_WORDS: OwnWords<RecordingWords> = {
  en: async () => (await import('../../../shared/i18n/en/recording.ts')).recording,
  ar: async () => (await import('../../../shared/i18n/ar/recording.ts')).recording,
}

/** Nothing where the host did not allow it and nothing was recorded. */
export function RecordingPart({ record }: { readonly record: RecordWords }) {
  const words = useOwnWords(RECORDING_WORDS)
  const news = useView(({ chapters }) => chapters.recording)
  const isReplay = useView(({ session }) => session.isReplay)
  if (!words || (news === undefined && !isReplay)) return null
  return (
    <section className="recording-part" aria-labelledby="recording-heading">
      <h3 id="recording-heading">{words.heading}</h3>
      {news && <RecordingSwitch news={news} words={words} />}
      <Kept isReplay={isReplay} words={words} record={record} />
    </section>
  )
}

interface KeptProps {
  readonly isReplay: boolean | undefined
  readonly words: RecordingWords
  readonly record: RecordWords
}

/** Asked for by whoever wants it: a full hall does not ask at once. */
function Kept({ isReplay, words, record }: KeptProps) {
  const sitting = useSitting()
  const [shown, setShown] = useState<RecordingShown | null>(null)
  const [phase, setPhase] = useState<'idle' | 'busy' | 'failed'>('idle')
  const read = async () => {
    setPhase('busy')
    const answer = await readRecordings(sitting)
    setPhase(answer.ok ? 'idle' : 'failed')
    if (answer.ok) setShown(answer.value)
  }
  return (
    <>
      <button type="button" aria-disabled={phase === 'busy'} onClick={() => phase !== 'busy' && void read()}>
        {shown === null ? words.show : words.refresh}
      </button>
      <p role="alert" className="error">
        {phase === 'failed' ? words.failed : ''}
      </p>
      {shown !== null && (
        <>
          <p role="status">
            {shown.files.length === 0
              ? words.none
              : words.kept({ count: shown.files.length, bytes: shown.bytes, most: shown.mostBytes })}
          </p>
          {isReplay && <WhyStopped stopped={shown.stopped} />}
          <RecordingList files={shown.files} words={words} record={record} />
        </>
      )}
    </>
  )
}
