// The ruling that was given last: what it was, and whether it may be or was appealed against.
import { asAppealable } from '../../../../shared/procedure/points/appeal.ts'
import type { Point } from '../../../../shared/procedure/points/points-state.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { DelegationSign } from '../../delegation-sign.tsx'
import { Said } from '../../said.tsx'
import { useSittingState } from '../parts/use-sitting-state.ts'

export function LastRuling({ point }: { readonly point: Point }) {
  const { chair, floor, rules } = useWords()
  const mayAppeal = asAppealable(useSittingState(), point.id).ok
  return (
    <section className="desk-part" aria-labelledby="desk-last-ruling">
      <h4 id="desk-last-ruling">{chair.points.last}</h4>
      <p className="desk-row-main">
        <span>{rules.points[point.kind]}</span>
        <DelegationSign id={point.delegation} size={20} />
      </p>
      {point.ruling !== null && <p>{floor.rulings[point.ruling]}</p>}
      {point.answer !== null && <Said text={point.answer} />}
      {point.appeal !== null && <p className="note">{floor.appeals[point.appeal]}</p>}
      {mayAppeal && <p className="hint">{chair.points.mayAppeal}</p>}
    </section>
  )
}
