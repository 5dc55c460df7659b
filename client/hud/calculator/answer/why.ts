// Why it is decided like this, in one sentence with the names that matter.
import type { Answer } from '../../../../shared/procedure/majority/decision-matter.ts'
import { useCalculatorWords } from '../../../i18n/use-words.ts'
import { useAsking } from '../calculator-context.ts'
import { useNameOf } from '../names.ts'
import { type Form, standingOf } from '../question/draft.ts'
import { roleOf } from '../question/seats.ts'

export function useWhy(answer: Answer, form: Form): string {
  const words = useCalculatorWords()
  const nameOf = useNameOf()
  const { body } = useAsking()
  if (form.matter === 'election') return whyElected(answer, words.whyElected, nameOf)
  const against = form.seats.filter((code) => standingOf(form, code) === 'no')
  const named = (codes: readonly string[]) => ({ names: codes.map(nameOf) })
  switch (answer.reason) {
    case 'veto':
      return words.why.veto(named(against.filter((code) => roleOf(body, code) !== null)))
    case 'unanimity-broken':
      return against.length > 0
        ? words.why['unanimity-broken'](named(against))
        : words.why['unanimity-missed']
    case 'tie':
      return answer.next?.ballot === 'second-vote'
        ? words.why['second-vote']({ hours: answer.next.withinHours })
        : words.why.tie
    default:
      return words.why[answer.reason]
  }
}

type Words = ReturnType<typeof useCalculatorWords>['whyElected']

function whyElected(answer: Answer, words: Words, nameOf: (name: string) => string): string {
  if (answer.elected && answer.elected.length > 0) return words.elected({ names: answer.elected.map(nameOf) })
  return answer.reason === 'tie' || answer.reason === 'no-votes'
    ? words[answer.reason]
    : words['insufficient-majority']
}
