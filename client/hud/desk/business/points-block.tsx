// Points in the order in which they are settled, and the last ruling.
import { waitingPoints } from '../../../../shared/procedure/points/point-order.ts'
import type { Point } from '../../../../shared/procedure/points/points-state.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { DelegationSign } from '../../delegation-sign.tsx'
import { Said } from '../../said.tsx'
import { useFirstCall } from '../now/use-calls.ts'
import { useSittingState } from '../parts/use-sitting-state.ts'
import { LastRuling } from './last-ruling.tsx'
import { RulePoint } from './rule-point.tsx'

export function PointsSummary() {
  const { chair } = useWords()
  const count = waitingPoints(useSittingState()).length
  return count === 0 ? chair.points.none : chair.points.waiting({ count })
}

export function PointsBlock() {
  const sitting = useSittingState()
  const first = useFirstCall()
  const onTop = first?.is === 'rule' ? first.point.id : null
  const waiting = waitingPoints(sitting)
  const settled = sitting.points.raised.find(({ ruling }) => ruling !== null)
  return (
    <>
      {waiting.length > 0 && (
        <ol className="desk-rows">
          {waiting.map((point, place) => (
            <Waiting key={point.id} point={point} isFirst={place === 0} isNow={point.id === onTop} />
          ))}
        </ol>
      )}
      {settled && <LastRuling point={settled} />}
    </>
  )
}

interface WaitingProps {
  readonly point: Point
  readonly isFirst: boolean
  /** its ruling stands on top of the desk */
  readonly isNow: boolean
}

function Waiting({ point, isFirst, isNow }: WaitingProps) {
  const { chair, rules } = useWords()
  return (
    <li className={isFirst ? 'is-first' : ''}>
      <p className="desk-row-main">
        <strong>{rules.points[point.kind]}</strong>
        <DelegationSign id={point.delegation} size={20} />
      </p>
      {point.text !== null && <Said text={point.text} />}
      {isFirst && !isNow && <RulePoint point={point} />}
      {!isFirst && <p className="hint">{chair.points.after}</p>}
    </li>
  )
}
