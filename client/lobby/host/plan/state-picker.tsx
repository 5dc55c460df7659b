// The 195 member and observer states as a searchable list of boxes, in the alphabetical order of the reader's language.
import { type KeyboardEvent, useState } from 'react'
import type { Language } from '../../../../shared/i18n/format.ts'
import { ARABIC_ORDER, MEMBER_BY_ID, MEMBERS, type Member } from '../../../../shared/members/members.ts'
import { matches } from '../../../i18n/matches.ts'
import { useHostWords, useLanguage } from '../../../i18n/use-words.ts'

interface StatePickerProps {
  readonly chosen: ReadonlySet<string>
  readonly onChosen: (chosen: ReadonlySet<string>) => void
}

const IN_ORDER: Readonly<Record<Language, readonly Member[]>> = {
  en: MEMBERS,
  ar: ARABIC_ORDER.map((id) => MEMBER_BY_ID.get(id)!),
}

export function StatePicker({ chosen, onChosen }: StatePickerProps) {
  const { language } = useLanguage()
  const { host } = useHostWords()
  const [query, setQuery] = useState('')
  const [isNarrow, setNarrow] = useState(false)
  const [current, setCurrent] = useState('')
  const found = IN_ORDER[language].filter(
    ({ id, en, ar }) => matches(query, [en, ar, id]) && (!isNarrow || chosen.has(id)),
  )
  const isCurrentFound = found.some(({ id }) => id === current)
  const toggle = (id: string) => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    onChosen(next)
  }
  return (
    <div className="field">
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
        <button type="button" aria-pressed={isNarrow} onClick={() => setNarrow(!isNarrow)}>
          {host.onlyChosen}
        </button>
      </div>
      {found.length === 0 && <p className="empty">{host.noStateFound}</p>}
      <ul className="states" aria-label={host.statesLabel} onKeyDown={moveFocus}>
        {found.map((member, index) => (
          <li key={member.id}>
            <label className="choice">
              <input
                type="checkbox"
                checked={chosen.has(member.id)}
                // one stop for Tab, arrows within: nobody should pass 195 boxes to reach what follows
                tabIndex={member.id === current || (index === 0 && !isCurrentFound) ? 0 : -1}
                onFocus={() => setCurrent(member.id)}
                onChange={() => toggle(member.id)}
              />
              <bdi>{member[language]}</bdi>
            </label>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Arrows go from box to box, Home and End to the ends. */
function moveFocus(event: KeyboardEvent<HTMLUListElement>): void {
  const boxes = [...event.currentTarget.querySelectorAll('input')]
  const at = boxes.indexOf(event.target as HTMLInputElement)
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: boxes.length - 1 }[event.key]
  if (to === undefined) return
  event.preventDefault()
  boxes[to]?.focus()
}
