// Closing the vote, after one question back that says how many have voted.
import { useWords } from '../../../i18n/use-words.ts'
import { useView } from '../../sitting-context.ts'
import { turnoutOf } from '../now/calls-of-vote.ts'
import { ConfirmAct } from '../parts/confirm-act.tsx'
import { useSittingState } from '../parts/use-sitting-state.ts'

/** Where a shortcut finds it. */
export const CLOSE_VOTE_ID = 'desk-close-vote'

/** `isCalled`: nothing else is waited for. */
export function CloseVoteAct({ isCalled = false }: { readonly isCalled?: boolean }) {
  const { vote: words } = useWords()
  const sitting = useSittingState()
  const id = useView(({ vote }) => (vote?.isOpen ? vote.id : null))
  if (id === null || sitting.vote === null) return null
  const { cast, of } = turnoutOf(sitting, sitting.vote)
  return (
    <ConfirmAct
      id={CLOSE_VOTE_ID}
      act="vote.close"
      ask={{ vote: id }}
      className={isCalled ? 'primary' : ''}
      question={words.closeQuestion}
      text={words.closeText({ cast, represented: of })}
      yes={words.closeConfirm}
    >
      {words.close}
    </ConfirmAct>
  )
}
