// The roll call: the presence of each delegation, set by the desk as it is called.
import { useId, useState } from 'react'
import { searchNames } from '../../../i18n/delegation-names.ts'
import { matches } from '../../../i18n/matches.ts'
import { useWords } from '../../../i18n/use-words.ts'
import type { DelegationView } from '../../../net/sitting-view.ts'
import { useDelegationName, useView } from '../../sitting-context.ts'
import { RollGrid } from './roll-grid.tsx'

/** more are hard to find by the eye alone */
const SEARCHED_FROM = 16

export function RollSummary() {
  const { chair } = useWords()
  const all = useView((view) => view.delegations)
  const present = [...all.values()].filter(({ presence }) => presence !== 'absent')
  return chair.roll.count({ count: present.length, number: all.size })
}

export function RollBlock() {
  const { chair } = useWords()
  const all = useView((view) => view.delegations)
  const nameOf = useDelegationName()
  const [query, setQuery] = useState('')
  const [isOnlyAbsent, setOnlyAbsent] = useState(false)
  const isFound = (delegation: DelegationView) =>
    matches(query, [...searchNames(delegation), nameOf(delegation.id)]) &&
    (!isOnlyAbsent || delegation.presence === 'absent')
  const found = [...all.values()].filter(isFound)
  return (
    <>
      <Counts />
      {all.size >= SEARCHED_FROM && (
        <Search query={query} isOnlyAbsent={isOnlyAbsent} onQuery={setQuery} onOnlyAbsent={setOnlyAbsent} />
      )}
      {found.length === 0 ? <p role="status">{chair.roll.noneFound}</p> : <RollGrid delegations={found} />}
    </>
  )
}

function Counts() {
  const { chair } = useWords()
  const all = [...useView((view) => view.delegations).values()]
  const count = (presence: DelegationView['presence']) =>
    all.filter((each) => each.presence === presence).length
  const voting = count('present-and-voting')
  return (
    <p className="fine">
      {voting > 0 && <span>{chair.roll.voting({ count: voting })}</span>}
      <span>{chair.roll.absent({ count: count('absent') })}</span>
    </p>
  )
}

interface SearchProps {
  readonly query: string
  readonly isOnlyAbsent: boolean
  readonly onQuery: (query: string) => void
  readonly onOnlyAbsent: (isOnly: boolean) => void
}

function Search({ query, isOnlyAbsent, onQuery, onOnlyAbsent }: SearchProps) {
  const { chair } = useWords()
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{chair.roll.search}</label>
      <input
        id={id}
        type="search"
        dir="auto"
        autoComplete="off"
        value={query}
        onChange={(event) => onQuery(event.target.value)}
      />
      <label className="choice">
        <input
          type="checkbox"
          checked={isOnlyAbsent}
          onChange={(event) => onOnlyAbsent(event.target.checked)}
        />
        {chair.roll.onlyAbsent}
      </label>
    </div>
  )
}
