// A ballot on its way: sending, recorded, or not known and being asked again; and refused with its reason.
import { useWords } from '../../i18n/use-words.ts'
import { RefusalLine } from '../refusal-line.tsx'
import { useView } from '../sitting-context.ts'

export function BallotProgressLine() {
  const { vote } = useWords()
  const progress = useView(({ ballotProgress }) => ballotProgress)
  const text =
    progress.phase === 'sending'
      ? vote.sending
      : progress.phase === 'unknown'
        ? vote.unknown({ tries: progress.tries })
        : progress.phase === 'recorded'
          ? vote.recorded({ choice: vote.choices[progress.choice] })
          : ''
  return (
    <>
      <p role="status" className={`ballot-progress ${progress.phase}`}>
        {text}
      </p>
      <RefusalLine code={progress.phase === 'refused' ? progress.code : null} />
    </>
  )
}
