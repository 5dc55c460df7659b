// The form that asks for an annulment: which result, and why.
import { useEffect, useId, useState } from 'react'
import { spoken } from '../../../../shared/i18n/format.ts'
import { isLastWord } from '../../../../shared/procedure/annulment/last-word.ts'
import type { DecidedVote } from '../../../../shared/procedure/votes/votes-state.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { useDraft } from '../../law/use-draft.ts'
import { useView } from '../../sitting-context.ts'
import { useAsk } from '../../use-ask.ts'
import { useQuestionWords } from '../../vote/use-subject-words.ts'
import { DeskForm } from '../parts/desk-form.tsx'

export function AskAnnulment() {
  const { annul } = useWords()
  const votes = useDecided()
  const questionOf = useQuestionWords()
  const [chosen, setChosen] = useState('')
  const [reason, setReason] = useDraft('desk.annul')
  const id = useId()
  if (votes === null) return <NotHere />
  const offered = votes.filter((_, index) => isLastWord(votes, index)).toReversed()
  const vote = offered.find((each) => each.vote === chosen)?.vote
  if (offered.length === 0) return <p className="empty">{annul.none}</p>
  return (
    <DeskForm
      act="vote.annul"
      ask={{ vote: vote ?? offered[0]!.vote, reason }}
      label={annul.ask}
      isReady={vote !== undefined && reason.trim() !== ''}
      onDone={() => setReason('')}
    >
      {(field) => (
        <>
          <div className="field">
            <label htmlFor={`${id}-v`}>{annul.which}</label>
            <select id={`${id}-v`} value={vote ?? ''} onChange={(event) => setChosen(event.target.value)}>
              <option value="">{annul.choose}</option>
              {offered.map((each) => (
                <option key={each.vote} value={each.vote}>
                  {spoken(questionOf(each))}
                </option>
              ))}
            </select>
          </div>
          <div className="field">
            <label htmlFor={`${id}-r`}>{annul.reason}</label>
            <textarea
              id={`${id}-r`}
              value={reason}
              onChange={(event) => setReason(event.target.value)}
              dir="auto"
              rows={2}
              maxLength={300}
              aria-invalid={field === 'reason'}
            />
          </div>
        </>
      )}
    </DeskForm>
  )
}

function NotHere() {
  const { common } = useWords()
  return <p role="status">{common.loading}</p>
}

/** null: they have not come yet. */
function useDecided(): readonly DecidedVote[] | null {
  const { ask } = useAsk()
  const [votes, setVotes] = useState<readonly DecidedVote[] | null>(null)
  const state = useView(({ chapters: { votes: all } }) => `${all.decided} ${all.annulled}`)
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when there is another result, or one less
  useEffect(() => {
    void ask('votes.decided', {}).then((answer) => answer.ok && setVotes(answer.value.votes))
  }, [state])
  return votes
}
