// What keeps the form from being sent, in a sentence.
import type { SittingPlan } from '../../../../shared/protocol/host-api.ts'
import type { Refusal } from '../../../../shared/refusal.ts'
import { delegationName } from '../../../i18n/delegation-names.ts'
import { useHostWords, useLanguage } from '../../../i18n/use-words.ts'
import { doorRefusalWords } from '../../../refusal-words.ts'
import { listedIn, type PlanProblem, sessionOf, unfitOf } from './session-of.ts'

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
  if (problem === 'rulebook') return host.rulebookWrong
  if (problem === 'unfit') return <UnfitText plan={plan} />
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

/** RB5: who cannot take part under these rules, who must, or how many there must be. */
export function UnfitText({ plan }: { readonly plan: SittingPlan }) {
  const { host } = useHostWords()
  const { language, format } = useLanguage()
  const unfit = unfitOf(plan)
  if (unfit === null) return null
  const listed = listedIn(plan)
  if (unfit.is === 'size')
    return host.unfitSize({ names: unfit.sizes.map(format.number), have: listed.length })
  const nameOf = (id: string) =>
    delegationName({ id, name: listed.find((each) => each.id === id)?.name ?? '' }, language)
  return host[unfit.is]({ names: unfit.delegations.map(nameOf) })
}
