// The roll-call for who reads it out: whose turn it is, what was answered, and who is still to come.
import type { DelegationId, LotId } from '../../../../shared/ids.ts'
import type { Choice } from '../../../../shared/procedure/majority/majority.ts'
import type { OpenVoteView } from '../../../../shared/procedure/view.ts'
import { calledOf } from '../../../../shared/procedure/votes/called.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { DelegationSign } from '../../delegation-sign.tsx'
import { ActButton } from '../../law/act-button.tsx'
import { useDelegationName, useView } from '../../sitting-context.ts'
import { CHOICE_MARKS } from '../../vote/choice-mark.tsx'
import { useFirstCall } from '../now/use-calls.ts'
import { useSittingState } from '../parts/use-sitting-state.ts'

export function CallingAid({ order }: { readonly order: readonly DelegationId[] }) {
  const { chair } = useWords()
  const open = useView(({ chapters }) => chapters.vote)
  const { vote } = useSittingState()
  const first = useFirstCall()
  if (open === null || vote === null) return null
  const called = calledOf(vote)
  // the act for who is called stands on top
  const isNow = first?.is === 'call'
  return (
    <section className="desk-part" aria-labelledby="desk-roll-call">
      <h4 id="desk-roll-call">{chair.ballots.rollCall}</h4>
      <Drawn lot={vote.rollCall?.lot ?? null} />
      <p className="hint">{chair.ballots.hint}</p>
      <ol className="desk-rows numbered roll-call">
        {order.map((id) => (
          <Called key={id} id={id} open={open} isCalled={id === called} isNow={isNow} />
        ))}
      </ol>
    </section>
  )
}

/** Where the lot fell, which anyone can draw again. */
function Drawn({ lot: id }: { readonly lot: LotId | null }) {
  const { chair } = useWords()
  const lot = useView(({ chapters }) => chapters.lots.find((each) => each.id === id))
  if (!lot || lot.drawn === null) return null
  return <p className="fine">{chair.ballots.drawn({ number: lot.drawn + 1, count: lot.of })}</p>
}

interface CalledProps {
  readonly id: DelegationId
  readonly open: OpenVoteView
  readonly isCalled: boolean
  readonly isNow: boolean
}

function Called({ id, open, isCalled, isNow }: CalledProps) {
  const { chair } = useWords()
  const nameOf = useDelegationName()
  return (
    <li className={isCalled ? 'is-first' : ''} aria-current={isCalled ? 'step' : undefined}>
      <div className="desk-row">
        <div className="desk-row-main">
          <DelegationSign id={id} size={20} />
          <Answer id={id} open={open} isCalled={isCalled} />
        </div>
        {isCalled && !isNow && (
          <ActButton
            act="roll.pass"
            ask={{ vote: open.id, delegation: id }}
            label={chair.ballots.noAnswerLong({ name: nameOf(id) })}
          >
            {chair.ballots.noAnswer}
          </ActButton>
        )}
      </div>
    </li>
  )
}

function Answer({ id, open, isCalled }: Omit<CalledProps, 'isNow'>) {
  const { chair } = useWords()
  const { answers, called, passed, absent, toCome } = chair.ballots
  const answer = open.answers[id]
  if (answer !== undefined)
    return (
      <span className={`answer ${answer}`}>
        <span className="mark" aria-hidden="true">
          {CHOICE_MARKS[answer as Choice]}
        </span>{' '}
        {answers[answer as Choice] ?? answer}
      </span>
    )
  if (open.rollCall?.absent.includes(id)) return <span className="tag">{absent}</span>
  if (isCalled) return <span className="tag strong">{called}</span>
  return <span className="fine">{open.rollCall?.passed.includes(id) ? passed : toCome}</span>
}
