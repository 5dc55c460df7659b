// One motion: what it asks for, who moved and seconded it, its rule, and what is done with the first of them.
import type { MotionId } from '../../../../shared/ids.ts'
import type { RankedMotion } from '../../../../shared/procedure/motions/motion-order.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { termWords } from '../../business/motion-words.ts'
import { ActButton } from '../../law/act-button.tsx'
import { useDelegationName, useView } from '../../sitting-context.ts'
import { useFirstCall } from '../now/use-calls.ts'
import { CurrentMotion } from './current-motion.tsx'
import { RuleOut } from './rule-out.tsx'

interface MotionRowProps {
  readonly ranked: RankedMotion
  readonly isFirst: boolean
}

export function MotionRow({ ranked, isFirst }: MotionRowProps) {
  const words = useWords()
  const { chair, rules } = words
  const chapters = useView((view) => view.chapters)
  const { motion, rule, isSeconded, because } = ranked
  const isCurrent = chapters.motions.current === motion.id
  const isNow = useIsOnTop(motion.id)
  const kind = rules.motions[motion.motion]
  return (
    <li className={isFirst ? 'is-first' : ''}>
      <p className="desk-row-main">
        <span className="desk-row-title">{kind}</span>
        {isCurrent && <span className="tag strong">{chair.motions.current}</span>}
        {!isSeconded && <span className="tag">{chair.motions.needsSecond}</span>}
      </p>
      <Terms terms={termWords(motion, chapters, words)} />
      <Movers ranked={ranked} />
      <p className="fine">
        <span>{rules.rule({ rule: rule.rule })}</span>
        {because !== null && <span>{chair.motions.because[because]}</span>}
      </p>
      {isCurrent && !isNow && <CurrentMotion motion={motion} />}
      {isFirst && !isCurrent && isSeconded && !isNow && (
        <div className="button-row small">
          <ActButton
            act="motion.take-up"
            ask={{ motion: motion.id }}
            className="primary"
            label={chair.motions.takeUpLong({ name: kind })}
            showsWhy
          >
            {chair.motions.takeUp}
          </ActButton>
        </div>
      )}
      {rule.mayBeRuledOut && <RuleOut motion={motion} />}
    </li>
  )
}

/** What is done with it stands on top of the desk. */
function useIsOnTop(id: MotionId): boolean {
  const first = useFirstCall()
  return first !== undefined && 'motion' in first && first.motion.id === id
}

function Terms({ terms }: { readonly terms: readonly string[] }) {
  if (terms.length === 0) return null
  return (
    <ul className="desk-terms">
      {terms.map((term) => (
        <li key={term} dir="auto">
          {term}
        </li>
      ))}
    </ul>
  )
}

function Movers({ ranked: { motion } }: { readonly ranked: RankedMotion }) {
  const { chair } = useWords()
  const nameOf = useDelegationName()
  const { delegation, seconders, objectors } = motion
  return (
    <p className="fine">
      <span>{chair.motions.movedBy({ name: nameOf(delegation) })}</span>
      {seconders.length > 0 && <span>{chair.motions.secondedBy({ names: seconders.map(nameOf) })}</span>}
      {objectors.length > 0 && <span>{chair.motions.objected({ names: objectors.map(nameOf) })}</span>}
    </p>
  )
}
