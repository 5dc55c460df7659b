// The 195 member and observer states as a searchable list of boxes.
import { useState } from 'react'
import { MEMBERS } from '../../../shared/members/members.ts'
import { matches } from '../../i18n/matches.ts'
import { useLanguage } from '../../i18n/use-words.ts'

interface StatePickerProps {
  readonly chosen: ReadonlySet<string>
  readonly onChosen: (chosen: ReadonlySet<string>) => void
}

export function StatePicker({ chosen, onChosen }: StatePickerProps) {
  const { language, door: words } = useLanguage()
  const { host } = words
  const [query, setQuery] = useState('')
  const found = MEMBERS.filter(({ id, en, ar }) => matches(query, [en, ar, id]))
  const toggle = (id: string) => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    onChosen(next)
  }
  return (
    <>
      <label htmlFor="search-states">{host.searchStates}</label>
      <input
        id="search-states"
        type="search"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
        dir="auto"
        autoComplete="off"
      />
      <div className="button-row small">
        <button type="button" onClick={() => onChosen(new Set([...chosen, ...found.map(({ id }) => id)]))}>
          {query.trim() === '' ? host.chooseAll : host.chooseFound}
        </button>
        <button type="button" onClick={() => onChosen(new Set())}>
          {host.chooseNone}
        </button>
      </div>
      {found.length === 0 && <p className="empty">{host.noStateFound}</p>}
      <ul className="states" aria-label={host.byStates}>
        {found.map((member) => (
          <li key={member.id}>
            <label className="choice">
              <input type="checkbox" checked={chosen.has(member.id)} onChange={() => toggle(member.id)} />
              <bdi>{member[language]}</bdi>
            </label>
          </li>
        ))}
      </ul>
    </>
  )
}
