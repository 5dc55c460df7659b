// Everything that was weighed: what there is and what was needed, as bars and in words; and the rule that says so.
import type { ElectionLimb } from '../../../../shared/procedure/majority/decision-election.ts'
import type { Answer, Question } from '../../../../shared/procedure/majority/decision-matter.ts'
import type { Limb } from '../../../../shared/procedure/majority/decision-weigh.ts'
import { useCalculatorWords, useWords } from '../../../i18n/use-words.ts'
import { useNameOf, useTongue } from '../names.ts'
import { ruleInWords } from '../question/rule-words.ts'
import { hundredthsOf, wholeOf } from './whole-of.ts'

interface LimbListProps {
  readonly question: Question
  readonly answer: Answer
}

export function LimbList({ question, answer }: LimbListProps) {
  const words = useCalculatorWords()
  const { common } = useWords()
  const tongue = useTongue()
  const { limbs, rule } = answer
  return (
    <div className="limbs">
      <h3>{words.limbsHeading}</h3>
      <ul>
        {limbs.map((limb, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: limbs never change their order
          <LimbRow key={place} limb={limb} question={question} />
        ))}
      </ul>
      <p className="fine">
        <span>{ruleInWords(rule, tongue) ?? common.rule({ rule })}</span>
      </p>
    </div>
  )
}

function LimbRow({ limb, question }: { readonly limb: Limb | ElectionLimb; readonly question: Question }) {
  const words = useCalculatorWords()
  const { vote } = useWords()
  const nameOf = useNameOf()
  const { have, need, ok } = limb
  const whole = Math.max(wholeOf(limb, question), have, need, 1)
  const numbers =
    limb.test === 'share-of-population'
      ? words.haveNeedPercent(hundredthsOf({ have, need }, question))
      : words.haveNeed({ have, need })
  return (
    <li className={ok ? 'limb met' : 'limb not-met'}>
      <p className="limb-head">
        <span className="limb-name">
          {'candidate' in limb ? <bdi>{nameOf(limb.candidate)}</bdi> : words.limbs[limb.test]}
        </span>{' '}
        <span className="limb-met">{ok ? vote.met : vote.notMet}</span>
      </p>
      <div className="limb-bar" aria-hidden="true">
        <div className="limb-have" style={{ inlineSize: `${(have / whole) * 100}%` }} />
        <div className="limb-need" style={{ insetInlineStart: `${(need / whole) * 100}%` }} />
      </div>
      <p className="limb-numbers">{numbers}</p>
    </li>
  )
}
