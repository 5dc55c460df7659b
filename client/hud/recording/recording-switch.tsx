// Whether the sitting is recorded now, why it is not any more where that was nobody's wish, and the desk's switch.
import type { RecordingWords } from '../../../shared/i18n/en/recording.ts'
import type { RecordingNews } from '../../../shared/lab/recording/recording-types.ts'
import { useWords } from '../../i18n/use-words.ts'
import { AskButton } from '../ask-button.tsx'
import { useView } from '../sitting-context.ts'
import { isAtDesk } from '../tabs/panel-news.ts'

interface SwitchProps {
  readonly news: RecordingNews
  readonly words: RecordingWords
}

export function RecordingSwitch({ news: { since, stopped }, words }: SwitchProps) {
  const isDesk = useView(isAtDesk)
  return (
    <>
      <p>{since === null ? words.off : words.on({ since })}</p>
      <WhyStopped stopped={stopped} />
      {isDesk && (
        <>
          <AskButton
            name="place.act"
            payload={{ place: 'recording', act: { is: since === null ? 'start' : 'stop' } }}
          >
            {since === null ? words.start : words.stop}
          </AskButton>
          <p className="hint">{words.deskHint}</p>
        </>
      )}
    </>
  )
}

/** Nothing where it goes on, never began or was stopped by somebody. */
export function WhyStopped({ stopped }: Pick<RecordingNews, 'stopped'>) {
  const { wall } = useWords()
  return stopped === null || stopped === 'desk' ? null : <p>{wall.recording[stopped]}</p>
}
