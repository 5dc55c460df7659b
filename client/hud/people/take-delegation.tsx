// Free delegations of the open forum, to be searched and taken.
import { useState } from 'react'
import { spoken } from '../../../shared/i18n/format.ts'
import { searchNames } from '../../i18n/delegation-names.ts'
import { matches } from '../../i18n/matches.ts'
import { useWords } from '../../i18n/use-words.ts'
import { RefusalLine } from '../refusal-line.tsx'
import { useDelegationName, useView } from '../sitting-context.ts'
import { useAsk } from '../use-ask.ts'

/** More would be a wall of names: the search is quicker. */
const SHOWN = 24

export function TakeDelegation() {
  const { delegation: words } = useWords()
  const { ask, isBusy, refused } = useAsk()
  const delegations = useView((view) => view.delegations)
  const nameOf = useDelegationName()
  const [query, setQuery] = useState('')
  const free = [...delegations.values()].filter(({ people }) => people === 0)
  const found = free.filter((delegation) => matches(query, searchNames(delegation)))
  return (
    <section className="take-delegation">
      <h3>{words.takeHeading}</h3>
      <label htmlFor="search-delegations">{words.searchLabel}</label>
      <input
        id="search-delegations"
        type="search"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        dir="auto"
        autoComplete="off"
      />
      <p role="status" className="count">
        {found.length === 0 ? words.noneFound : words.free({ count: found.length })}
      </p>
      <RefusalLine refusal={refused} />
      <ul className="pick-list">
        {found.slice(0, SHOWN).map(({ id }) => (
          <li key={id}>
            <button
              type="button"
              aria-disabled={isBusy}
              aria-label={spoken(words.take({ name: nameOf(id) }))}
              onClick={() => !isBusy && void ask('delegation.take', { delegation: id })}
            >
              <bdi>{nameOf(id)}</bdi>
            </button>
          </li>
        ))}
      </ul>
      {found.length > SHOWN && <p className="hint">{words.moreFound({ count: found.length - SHOWN })}</p>}
    </section>
  )
}
