// What follows an election that has not filled all places.
import type { Answer } from '../../../../shared/procedure/majority/decision-matter.ts'
import { useCalculatorWords } from '../../../i18n/use-words.ts'
import { useNameOf } from '../names.ts'

export function NextBallot({ next }: Pick<Answer, 'next'>) {
  const words = useCalculatorWords()
  const nameOf = useNameOf()
  if (!next || next.ballot === 'second-vote') return null
  const names = (next.candidates ?? []).map(nameOf)
  const through = (next.through ?? []).map(nameOf)
  return (
    <p className="next-ballot">
      <span>{words.next[next.ballot]({ names, count: next.places })}</span>{' '}
      {through.length > 0 && <span>{words.next.through({ names: through })}</span>}
    </p>
  )
}
