// The members of a body by name, those with a seat of their own first, and acts for all of them at once.

import { useState } from 'react'
import { ARABIC_ORDER, MEMBERS } from '../../../../shared/members/members.ts'
import type { Choice } from '../../../../shared/procedure/majority/majority.ts'
import { useCalculatorWords, useLanguage } from '../../../i18n/use-words.ts'
import { useAsking } from '../calculator-context.ts'
import { useNameOf } from '../names.ts'
import { type Form, standingOf, withStanding } from '../question/draft.ts'
import { roleOf } from '../question/seats.ts'
import { MemberTile } from './member-tile.tsx'

export function MemberVotes() {
  const words = useCalculatorWords()
  const { body, form, problem } = useAsking()
  const taking = useInOrder(form.seats.filter((code) => !form.apart.includes(code)))
  const roles = Object.keys(body.roles ?? {})
  const others = taking.filter((code) => roleOf(body, code) === null)
  return (
    <div className="member-votes">
      <QuickActs />
      {roles.map((role) => (
        <Bench
          key={role}
          heading={words.roles[role] ?? role}
          codes={taking.filter((code) => roleOf(body, code) === role)}
        />
      ))}
      <Bench heading={roles.length > 0 ? words.otherMembers : words.allMembers} codes={others} />
      {problem && (problem.code === 'votes' || problem.code === 'apart') && (
        <p className="error">{words.faults[problem.code]}</p>
      )}
    </div>
  )
}

/** As states are called in the reader's language; who is not listed stands last. */
function useInOrder(codes: readonly string[]): readonly string[] {
  const { language } = useLanguage()
  const order: readonly string[] = language === 'ar' ? ARABIC_ORDER : MEMBERS.map(({ id }) => id)
  const placeOf = (code: string) => (order.includes(code) ? order.indexOf(code) : order.length)
  return codes.toSorted((one, other) => placeOf(one) - placeOf(other))
}

function Bench({ heading, codes }: { readonly heading: string; readonly codes: readonly string[] }) {
  const { form, change } = useAsking()
  const nameOf = useNameOf()
  if (codes.length === 0) return null
  return (
    <div className="bench">
      <h3>{heading}</h3>
      <div className="member-tiles">
        {codes.map((code) => (
          <MemberTile
            key={code}
            code={code}
            name={nameOf(code)}
            standing={standingOf(form, code)}
            onStanding={(standing) => change((now) => withStanding(now, code, standing))}
          />
        ))}
      </div>
    </div>
  )
}

const everyone = (form: Form, choiceOf: (standing: Choice | undefined) => Choice): Pick<Form, 'votes'> => ({
  votes: Object.fromEntries(form.seats.map((code) => [code, choiceOf(form.votes[code])])),
})

function QuickActs() {
  const words = useCalculatorWords()
  const { change } = useAsking()
  const [isAsked, setAsked] = useState(false)
  const act = (part: (form: Form) => Partial<Form>, isQuestion = false) => {
    change(part)
    setAsked(isQuestion)
  }
  return (
    <div className="quick-acts">
      <div className="button-row small">
        <button type="button" onClick={() => act((form) => everyone(form, () => 'yes'))}>
          {words.allYes}
        </button>
        <button type="button" onClick={() => act((form) => everyone(form, (now) => now ?? 'yes'), true)}>
          {words.whoIsNot}
        </button>
        <button type="button" onClick={() => act(() => ({ votes: {} }))}>
          {words.clear}
        </button>
      </div>
      <p className="hint" role="status">
        {isAsked ? words.whoIsNotDone : words.turnHint}
      </p>
    </div>
  )
}
