// Closing the vote, after one question back that says how many have voted. Of a secret vote only the casting ends: its trustees open the
// count then (SB13).

import { turnoutOf } from '../../../../shared/procedure/calls/calls-of-vote.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { useView } from '../../sitting-context.ts'
import { ConfirmAct } from '../parts/confirm-act.tsx'
import { useSittingState } from '../parts/use-sitting-state.ts'

/** Where a shortcut finds it. */
export const CLOSE_VOTE_ID = 'desk-close-vote'

/** `isCalled`: nothing else is waited for. */
export function CloseVoteAct({ isCalled = false }: { readonly isCalled?: boolean }) {
  const { vote: words, chair } = useWords()
  const sitting = useSittingState()
  const id = useView(({ vote }) => (vote?.isOpen ? vote.id : null))
  if (id === null || sitting.vote === null) return null
  const { cast, of } = turnoutOf(sitting, sitting.vote)
  const className = isCalled ? 'primary' : ''
  if (sitting.vote.secret)
    return (
      <ConfirmAct
        id={CLOSE_VOTE_ID}
        act="secret.end"
        ask={{ vote: id }}
        className={className}
        question={chair.office.endQuestion}
        text={chair.office.endText({ cast, count: of })}
        yes={chair.office.endConfirm}
      >
        {chair.office.end}
      </ConfirmAct>
    )
  return (
    <ConfirmAct
      id={CLOSE_VOTE_ID}
      act="vote.close"
      ask={{ vote: id }}
      className={className}
      question={words.closeQuestion}
      text={words.closeText({ cast, represented: of })}
      yes={words.closeConfirm}
    >
      {words.close}
    </ConfirmAct>
  )
}
