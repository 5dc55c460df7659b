// The chair closes the vote, after one question back.
import { useState } from 'react'
import { useWords } from '../../i18n/use-words.ts'
import type { VoteView } from '../../net/sitting-view.ts'
import { ConfirmDialog } from '../confirm-dialog.tsx'
import { RefusalLine } from '../refusal-line.tsx'
import { useAsk } from '../use-ask.ts'

export function CloseVote({ vote }: { readonly vote: VoteView }) {
  const { vote: words } = useWords()
  const { ask, isBusy, refused } = useAsk()
  const [isAsked, setAsked] = useState(false)
  const close = async () => {
    await ask('vote.close', { vote: vote.id })
    setAsked(false)
  }
  return (
    <div className="close-vote">
      <button type="button" className="weighty" onClick={() => setAsked(true)}>
        {words.close}
      </button>
      <RefusalLine refusal={refused} />
      {isAsked && (
        <ConfirmDialog
          heading={words.closeQuestion}
          text={words.closeText({ cast: vote.cast, represented: vote.represented })}
          yes={words.closeConfirm}
          no={words.keepOpen}
          isBusy={isBusy}
          onYes={() => void close()}
          onNo={() => setAsked(false)}
        />
      )}
    </div>
  )
}
