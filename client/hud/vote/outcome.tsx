// The numbers of a decision and the rule that weighs them.
import { CHOICES, type Outcome, type Tally } from '../../../shared/procedure/majority/majority.ts'
import { useLanguage, useWords } from '../../i18n/use-words.ts'
import { ChoiceMark } from './choice-mark.tsx'

export function OutcomeCounts({ tally }: { readonly tally: Tally }) {
  const { format } = useLanguage()
  return (
    <dl className="counts">
      {CHOICES.map((choice) => (
        <div key={choice} className={choice}>
          <dt>
            <ChoiceMark choice={choice} />
          </dt>
          <dd>{format.number(tally[choice])}</dd>
        </div>
      ))}
    </dl>
  )
}

export function OutcomeReason({ outcome }: { readonly outcome: Outcome }) {
  const { rules, vote } = useWords()
  if (outcome.limbs.length === 0)
    return (
      <p className="fine">
        <span>{rules.rule({ rule: outcome.rule })}</span>
      </p>
    )
  return (
    <section className="reason">
      <h3>{vote.why}</h3>
      <ul>
        {outcome.limbs.map((limb, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: limbs never change their order
          <li key={place}>
            <strong className={limb.ok ? 'met' : 'not-met'}>{limb.ok ? vote.met : vote.notMet}</strong>{' '}
            <span>{vote.tests[limb.test](limb)}</span>
          </li>
        ))}
      </ul>
      <p className="fine">
        <span>{rules.rule({ rule: outcome.rule })}</span>
      </p>
    </section>
  )
}
