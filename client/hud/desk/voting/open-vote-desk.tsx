// The open vote as the desk sees it: what is voted on, how many have voted, objections or the roll-call, and the close.

import { turnoutOf } from '../../../../shared/procedure/calls/calls-of-vote.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { PromisesOfSecrecy } from '../../secret/promises.tsx'
import { useIsPresiding, useView } from '../../sitting-context.ts'
import { useQuestionWords } from '../../vote/use-subject-words.ts'
import { useFirstCall } from '../now/use-calls.ts'
import { DecisionName } from '../parts/decision-name.tsx'
import { useSittingState } from '../parts/use-sitting-state.ts'
import { AnnulSecret } from './annul-secret.tsx'
import { CallingAid } from './calling-aid.tsx'
import { Objections } from './objections.tsx'

export function OpenVoteDesk() {
  const { chair, rules } = useWords()
  const question = useView(({ vote }) => vote?.question ?? '')
  const sitting = useSittingState()
  const said = useQuestionWords()
  const first = useFirstCall()
  // then it stands on top
  const isNow = first !== undefined && 'vote' in first
  const { vote } = sitting
  const isPresiding = useIsPresiding()
  if (vote === null) return null
  const { cast, of } = turnoutOf(sitting, vote)
  return (
    <>
      {!isNow && (
        <p className="desk-row-title" dir="auto">
          {said({ question, subject: vote.subject })}
        </p>
      )}
      <p className="fine">
        <span>{rules.methods[vote.method]}</span>
        {vote.subject.of !== 'election' && <DecisionName decision={vote.decision} />}
      </p>
      {vote.method === 'no-objection' && <Objections delegations={vote.objections} />}
      {vote.method !== 'no-objection' && vote.rollCall === null && (
        <div>
          <p className="fine">{chair.now.turnout({ cast, count: of })}</p>
          <div className="meter" aria-hidden="true">
            <div style={{ inlineSize: `${of === 0 ? 0 : (cast / of) * 100}%` }} />
          </div>
        </div>
      )}
      {vote.rollCall?.order && <CallingAid order={vote.rollCall.order} />}
      {vote.secret && <PromisesOfSecrecy />}
      {vote.secret && isPresiding && <AnnulSecret vote={vote.id} />}
    </>
  )
}
