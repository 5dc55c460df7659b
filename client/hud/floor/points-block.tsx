// Points that were raised, the last ruling with the appeal against it, and raising one.
import type { Point } from '../../../shared/procedure/points/points-state.ts'
import { useWords } from '../../i18n/use-words.ts'
import { DelegationSign } from '../delegation-sign.tsx'
import { ActButton } from '../law/act-button.tsx'
import { useMay } from '../law/use-may.ts'
import { Said } from '../said.tsx'
import { useDelegationName, useView } from '../sitting-context.ts'
import { RaisePoint } from './raise-point.tsx'

export function PointsBlock() {
  const { floor: words } = useWords()
  const raised = useView(({ chapters }) => chapters.points.raised)
  const own = useView(({ me }) => me.delegation)
  if (raised.length === 0 && own === null) return null
  return (
    <section className="block points" aria-labelledby="points">
      <h3 id="points">{words.points}</h3>
      {raised.map((point) =>
        point.ruling === null ? (
          <Waiting key={point.id} point={point} isMine={point.delegation === own} />
        ) : (
          <Ruled key={point.id} point={point} ruling={point.ruling} />
        ),
      )}
      {own !== null && <RaisePoint />}
    </section>
  )
}

function Raised({ point: { kind, delegation, text } }: { readonly point: Point }) {
  const { rules } = useWords()
  return (
    <>
      <p className="point-head">
        <strong>{rules.points[kind]}</strong>
        <DelegationSign id={delegation} size={20} />
      </p>
      {text !== null && <Said text={text} />}
    </>
  )
}

function Waiting({ point, isMine }: { readonly point: Point; readonly isMine: boolean }) {
  const { floor: words } = useWords()
  return (
    <article className="point waiting-point">
      <Raised point={point} />
      <p className="point-state">{words.pointWaits}</p>
      {isMine && (
        <ActButton act="point.withdraw" ask={{ point: point.id }}>
          {words.pointWithdraw}
        </ActButton>
      )}
    </article>
  )
}

interface RuledProps {
  readonly point: Point
  readonly ruling: NonNullable<Point['ruling']>
}

/** The last ruling stands open while it may be appealed against, or is. */
function Ruled({ point, ruling }: RuledProps) {
  const { floor: words, rules } = useWords()
  const nameOf = useDelegationName()
  const mayAppeal = useMay('ruling.appeal', { point: point.id }) === null
  const isOpen = mayAppeal || point.appeal === 'open'
  return (
    <details className="point ruled" open={isOpen} key={String(isOpen)}>
      <summary>
        {words.lastRuling({ name: nameOf(point.delegation), kind: rules.points[point.kind] })}
      </summary>
      {point.text !== null && <Said text={point.text} />}
      <p className="ruling">
        <strong>{words.rulings[ruling]}</strong>
      </p>
      {point.answer !== null && <Said text={point.answer} />}
      {point.appeal !== null && <p className="point-state">{words.appeals[point.appeal]}</p>}
      {mayAppeal && (
        <>
          <ActButton act="ruling.appeal" ask={{ point: point.id }} className="weighty">
            {words.appeal}
          </ActButton>
          <p className="hint">{words.appealHint}</p>
        </>
      )}
    </details>
  )
}
