// Who could stop it: members with a veto that are against; members not in favour, and whether they are enough to block.
import type { Answer, Question } from '../../../../shared/procedure/majority/decision-matter.ts'
import { useCalculatorWords, useLanguage } from '../../../i18n/use-words.ts'
import { useAsking } from '../calculator-context.ts'
import { useNameOf } from '../names.ts'
import { standingOf } from '../question/draft.ts'
import { uses } from '../question/rule-words.ts'
import { roleOf } from '../question/seats.ts'
import { hundredthsOf } from './whole-of.ts'

interface OppositionProps {
  readonly question: Question
  readonly answer: Answer
}

export function Opposition({ question, answer }: OppositionProps) {
  if (question.kind === 'election') return null
  const { test } = question.decision
  return (
    <>
      {uses(test, 'no-veto') && <Vetoes />}
      {uses(test, 'population') && <Blocking question={question} answer={answer} />}
    </>
  )
}

function Vetoes() {
  const words = useCalculatorWords()
  const { body, form } = useAsking()
  const nameOf = useNameOf()
  const against = form.seats.filter((code) => standingOf(form, code) === 'no' && roleOf(body, code) !== null)
  return (
    <div className="opposition">
      <h3>{words.vetoes}</h3>
      <p>{against.length === 0 ? words.vetoNobody : words.vetoOf({ names: against.map(nameOf) })}</p>
    </div>
  )
}

function Blocking({
  question,
  answer,
}: {
  readonly question: Extract<Question, { kind: 'vote' }>
  readonly answer: Answer
}) {
  const words = useCalculatorWords()
  const { format } = useLanguage()
  const nameOf = useNameOf()
  const { weights, votes } = question.poll
  const table = weights?.of ?? new Map<string, number>()
  const others = [...table].filter(([code]) => votes?.get(code) !== 'yes')
  const population = answer.limbs.find(({ test }) => test === 'share-of-population')
  const isBlocking = population?.ok === false && answer.outcome === 'rejected'
  const total = weights?.total ?? 0
  const have = others.reduce((sum, [, weight]) => sum + weight, 0)
  const share = hundredthsOf({ have, need: total - (population?.need ?? 0) }, question)
  return (
    <div className="opposition">
      <h3>{words.blocking}</h3>
      {others.length === 0 ? (
        <p>{words.blockingNobody}</p>
      ) : (
        <>
          <p className={isBlocking ? 'is-blocking' : ''}>
            <strong>{isBlocking ? words.isBlocking : words.isNotBlocking}</strong>
          </p>
          <p>{words.blockingLine({ count: others.length, ...share })}</p>
          <p className="hint">{format.list(others.map(([code]) => nameOf(code)))}</p>
        </>
      )}
    </div>
  )
}
