// The order of a roll-call around whoever is called now, with what was answered; the whole of it is folded.
import type { DelegationId } from '../../../shared/ids.ts'
import { CHOICES, type Choice } from '../../../shared/procedure/majority/majority.ts'
import type { OpenVoteView } from '../../../shared/procedure/view.ts'
import { useLanguage, useWords } from '../../i18n/use-words.ts'
import { DelegationSign } from '../delegation-sign.tsx'
import { ChoiceMark } from './choice-mark.tsx'

const BEFORE = 2
const AFTER = 4

interface RollOrderProps {
  readonly open: OpenVoteView
  readonly order: readonly DelegationId[]
  readonly called: DelegationId | null
}

export function RollOrder({ open, order, called }: RollOrderProps) {
  const { roll } = useWords().ways
  const { from, to } = around(order.length, called === null ? order.length - 1 : order.indexOf(called))
  const isWhole = to - from === order.length
  return (
    <>
      <h3>{roll.order}</h3>
      <Rows open={open} called={called} order={order.slice(from, to)} from={from} />
      {!isWhole && (
        <details>
          <summary>{roll.whole({ count: order.length })}</summary>
          <Rows open={open} called={called} order={order} from={0} />
        </details>
      )}
    </>
  )
}

/** A few places around `at`, of `length`; near the ends as many on the other side. */
export function around(length: number, at: number): { readonly from: number; readonly to: number } {
  const shown = Math.min(length, BEFORE + 1 + AFTER)
  const from = Math.max(0, Math.min(at - BEFORE, length - shown))
  return { from, to: from + shown }
}

function Rows({ open, order, called, from }: RollOrderProps & { readonly from: number }) {
  const { format } = useLanguage()
  return (
    <ol className="queue" start={from + 1}>
      {order.map((id, place) => (
        <li key={id} className={id === called ? 'is-called' : ''}>
          <span className="place">{format.number(from + place + 1)}</span>
          <DelegationSign id={id} size={20} />
          <Answer open={open} id={id} isCalled={id === called} />
        </li>
      ))}
    </ol>
  )
}

interface AnswerProps {
  readonly open: OpenVoteView
  readonly id: DelegationId
  readonly isCalled: boolean
}

function Answer({ open: { answers, rollCall }, id, isCalled }: AnswerProps) {
  const { states } = useWords().ways.roll
  const answer = CHOICES.find((choice): choice is Choice => choice === answers[id])
  if (answer) return <ChoiceMark choice={answer} />
  if (isCalled) return <span className="tag strong">{states.called}</span>
  if (rollCall?.absent.includes(id)) return <span className="tag">{states.absent}</span>
  if (rollCall?.passed.includes(id)) return <span className="tag">{states.passed}</span>
  return <span className="hint">{states.waiting}</span>
}
