// Which body decides what kind of matter, and what its rulebook asks for. Everything offered comes from the rulebooks.
import { useStore } from 'zustand'
import type { BodyRulebook } from '../../../../shared/procedure/rulebooks/rulebook.ts'
import { BODIES, mattersOf } from '../../../../shared/procedure/rulebooks/rulebooks.ts'
import { useAsking, useDraftStore } from '../calculator-context.ts'
import { bodyName, matterName, useTongue } from '../names.ts'
import { maySecondVote } from '../question/input-of.ts'
import { countOf } from '../question/numbers.ts'
import { neededBy, neededByQuorum } from '../question/rule-words.ts'
import { Select } from './select.tsx'
import { SizeChoice } from './size-choice.tsx'

export function BodyChoice() {
  const tongue = useTongue()
  const { words } = tongue
  const store = useDraftStore()
  const chosen = useStore(store, ({ body }) => body)
  const { body, form, change } = useAsking()
  return (
    <div className="body-choice">
      <Select
        label={words.body}
        chosen={chosen}
        options={BODIES.map((each) => [each.id, bodyName(each, tongue)])}
        onChoose={(id) => store.setState({ body: id })}
      />
      <Select
        label={words.matter}
        chosen={form.matter}
        options={mattersOf(body).map((each) => [each, matterName(each, tongue)])}
        onChoose={(matter) => change({ matter })}
      />
      <SizeChoice />
      <Needed body={body} />
      {maySecondVote(form, body) && (
        <label className="choice tall">
          <input
            type="checkbox"
            checked={form.isAgain}
            onChange={(event) => change({ isAgain: event.target.checked })}
          />
          <span>{words.again}</span>
        </label>
      )}
    </div>
  )
}

function Needed({ body }: { readonly body: BodyRulebook }) {
  const tongue = useTongue()
  const { words } = tongue
  const { form } = useAsking()
  const decision = body.decisions[form.matter]
  if (!decision) return null
  const what = neededBy(decision.test, countOf(form.members) || body.size, tongue)
  return (
    <p className="hint needed">
      <span>{words.needed({ what })}</span>{' '}
      {body.quorum && <span>{words.quorumRule({ what: neededByQuorum(body.quorum, tongue) })}</span>}
    </p>
  )
}
