// What a speaker may do with the floor: end the speech, or yield the rest of it as the rules know it.
import { useState } from 'react'
import type { DelegationId } from '../../../shared/ids.ts'
import type { Yield } from '../../../shared/procedure/rulebooks/procedure.ts'
import type { Floor } from '../../../shared/procedure/speakers/speakers-state.ts'
import { useWords } from '../../i18n/use-words.ts'
import { ActButton } from '../law/act-button.tsx'
import { useMay } from '../law/use-may.ts'
import { useRulebook } from '../law/use-rulebook.ts'
import { useDelegationName, useView } from '../sitting-context.ts'

export function OwnSpeech({ floor }: { readonly floor: Floor }) {
  const { floor: words } = useWords()
  const { yields } = useRulebook().procedure.speakers
  const mayYield = useMay('floor.yield', { to: yields[0] ?? 'chair', delegation: null }) === null
  return (
    <div className="own-speech">
      <ActButton act="floor.end" ask={{ givenAt: floor.givenAt }} className="primary">
        {words.end}
      </ActButton>
      {mayYield && (
        <details className="yields">
          <summary>{words.yieldHeading}</summary>
          <div className="button-column">
            {yields.map((to) => (
              <YieldTo key={to} to={to} />
            ))}
          </div>
        </details>
      )}
    </div>
  )
}

function YieldTo({ to }: { readonly to: Yield }) {
  const { floor: words } = useWords()
  if (to === 'delegation') return <YieldToDelegation />
  return (
    <ActButton act="floor.yield" ask={{ to, delegation: null }}>
      {words.yieldTo[to]}
    </ActButton>
  )
}

function YieldToDelegation() {
  const { floor: words } = useWords()
  const nameOf = useDelegationName()
  const delegations = useView((view) => view.delegations)
  const own = useView(({ me }) => me.delegation)
  const [chosen, setChosen] = useState('')
  const others = [...delegations.values()].filter(({ id, people }) => people > 0 && id !== own)
  return (
    <div className="field">
      <label htmlFor="yield-to">{words.yieldTo.delegation}</label>
      <div className="joined">
        <select id="yield-to" value={chosen} onChange={(event) => setChosen(event.target.value)}>
          <option value="">{words.chooseDelegation}</option>
          {others.map(({ id }) => (
            <option key={id} value={id}>
              {nameOf(id)}
            </option>
          ))}
        </select>
        <ActButton
          act="floor.yield"
          ask={{ to: 'delegation', delegation: chosen === '' ? null : (chosen as DelegationId) }}
        >
          {words.yield}
        </ActButton>
      </div>
    </div>
  )
}
