// A ballot on its way: sending, recorded, or not known and being asked again; and refused with its reason.
import type { BallotChoice } from '../../../shared/procedure/votes/votes-state.ts'
import { useLanguage, useWords } from '../../i18n/use-words.ts'
import { RefusalLine } from '../refusal-line.tsx'
import { useView } from '../sitting-context.ts'
import { useCandidateName } from './choice-mark.tsx'

/** What a ballot says, as words in a sentence. */
export function useBallotWords(): (choice: BallotChoice) => string {
  const { vote } = useWords()
  const { format } = useLanguage()
  const nameOf = useCandidateName()
  return (choice) => {
    if (typeof choice === 'string') return vote.choices[choice]
    return choice.length === 0 ? vote.choices.abstain : format.list(choice.map(nameOf))
  }
}

export function BallotProgressLine() {
  const { vote } = useWords()
  const progress = useView(({ ballotProgress }) => ballotProgress)
  const said = useBallotWords()
  const text =
    progress.phase === 'sending'
      ? vote.sending
      : progress.phase === 'unknown'
        ? vote.unknown({ tries: progress.tries })
        : progress.phase === 'recorded'
          ? vote.recorded({ choice: said(progress.choice) })
          : ''
  return (
    <>
      <p role="status" className={`ballot-progress ${progress.phase}`}>
        {text}
      </p>
      <RefusalLine refusal={progress.phase === 'refused' ? progress : null} />
    </>
  )
}
