// What keeps the form from being sent, in a sentence.
import type { SittingPlan } from '../../../../shared/protocol/host-api.ts'
import type { Refusal } from '../../../../shared/refusal.ts'
import { delegationName } from '../../../i18n/delegation-names.ts'
import { useHostWords, useLanguage } from '../../../i18n/use-words.ts'
import { doorRefusalWords } from '../../../refusal-words.ts'
import { type PlanProblem, sessionOf } from './session-of.ts'

interface ProblemTextProps {
  readonly problem: PlanProblem | Refusal | null
  readonly plan: SittingPlan
}

export function ProblemText({ problem, plan }: ProblemTextProps) {
  const words = useHostWords()
  const { language } = useLanguage()
  const { host } = words
  if (problem === null) return null
  if (problem === 'title') return host.titleNeeded
  if (problem === 'delegations') return host.delegationsNeeded
  if (problem === 'rows') return host.rowsWrong
  const { delegations } = sessionOf(plan)
  if (problem === 'too-many') return host.tooMany({ count: delegations.length })
  // `delegations.3` or `delegations.3.name` is the fourth of them
  const index = /^delegations[.[](\d+)/.exec(problem.field ?? '')?.[1]
  const entry = index === undefined ? undefined : delegations[Number(index)]
  const name = entry && ('id' in entry ? delegationName({ id: entry.id, name: '' }, language) : entry.name)
  const field = name ?? (problem.field === 'title' ? host.titleLabel : problem.field)
  return (
    <>
      <span>{doorRefusalWords(words, problem.code)}</span>{' '}
      {field && <span>{host.fieldRefused({ field })}</span>}
    </>
  )
}
