// What it takes to carry a motion: seconds, debate and majority, with the rule.
import type { MotionRule } from '../../../shared/procedure/rulebooks/procedure.ts'
import { useWords } from '../../i18n/use-words.ts'

export function MotionNeeds({ rule: { rule, seconds, debate, decision } }: { readonly rule: MotionRule }) {
  const { business, rules } = useWords()
  const { needs } = business
  const decisions: Readonly<Record<string, string>> = rules.decisions
  return (
    <p className="motion-needs fine">
      {decision === null ? (
        <span>{needs.granted}</span>
      ) : (
        <>
          <span>{needs.seconds({ count: seconds })}</span>
          <span>{needs.debate({ yes: debate.for, no: debate.against })}</span>
          <span>{decisions[decision] ?? decision}</span>
        </>
      )}
      <span>{rules.rule({ rule })}</span>
    </p>
  )
}
