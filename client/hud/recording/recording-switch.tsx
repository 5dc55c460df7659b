// Whether a sitting is being recorded, why it is not any more where that was nobody's wish, and the switch of it for the desk: the same
// in the record and at the desk itself.
import type { RecordingWords } from '../../../shared/i18n/en/recording.ts'
import type { RecordingNews } from '../../../shared/lab/recording/recording-types.ts'
import { type OwnWords, useOwnWords } from '../../i18n/use-own-words.ts'
import { useWords } from '../../i18n/use-words.ts'
import { AskButton } from '../ask-button.tsx'
import { useView } from '../sitting-context.ts'
import { isAtDesk } from '../tabs/panel-news.ts'

export const RECORDING_WORDS: OwnWords<RecordingWords> = {
  en: async () => (await import('../../../shared/i18n/en/recording.ts')).recording,
  ar: async () => (await import('../../../shared/i18n/ar/recording.ts')).recording,
}

/** Nothing where the host did not allow it. */
export function RecordingSwitch({ words }: { readonly words: RecordingWords }) {
  const news = useView(({ chapters }) => chapters.recording)
  const isDesk = useView(isAtDesk)
  if (news === undefined) return null
  const { since, stopped } = news
  return (
    <>
      <p>{since === null ? words.off : words.on({ since })}</p>
      <WhyStopped stopped={stopped} />
      {isDesk && (
        <AskButton
          name="place.act"
          payload={{ place: 'recording', act: { is: since === null ? 'start' : 'stop' } }}
        >
          {since === null ? words.start : words.stop}
        </AskButton>
      )}
    </>
  )
}

/** Nothing where it goes on, never began or was stopped by somebody. */
export function WhyStopped({ stopped }: Pick<RecordingNews, 'stopped'>) {
  const { wall } = useWords()
  return stopped === null || stopped === 'desk' ? null : <p>{wall.recording[stopped]}</p>
}

/** At the desk: one press away. */
export function DeskRecording() {
  const words = useOwnWords(RECORDING_WORDS)
  const isAllowed = useView(({ chapters }) => chapters.recording !== undefined)
  if (!words || !isAllowed) return null
  return (
    <section className="desk-beside" aria-label={words.heading}>
      <RecordingSwitch words={words} />
    </section>
  )
}
