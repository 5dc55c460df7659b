// Taking part under a chosen name, with languages and interests; nothing else is asked.
import { type FormEvent, useState } from 'react'
import {
  MOST_INTERESTS,
  MOST_LANGUAGES,
  type Participant,
} from '../../../../shared/lab/exchange/exchange-state.ts'
import { INTERESTS, type Interest, SPOKEN, type Spoken } from '../../../../shared/lab/exchange/interests.ts'
import { RefusalLine } from '../../refusal-line.tsx'
import { useExchange, useExchangeAct, useLanguageNames } from './exchange-context.ts'

interface JoinFormProps {
  readonly programme: string
  /** null: one does not take part yet */
  readonly me: Participant | null
  readonly isOpen: boolean
}

export function JoinForm({ programme, me, isOpen }: JoinFormProps) {
  const { words } = useExchange()
  const { isBusy, refused, run } = useExchangeAct()
  const languageName = useLanguageNames()
  const [name, setName] = useState(me?.name ?? '')
  const [languages, setLanguages] = useState<readonly Spoken[]>(me?.languages ?? [])
  const [interests, setInterests] = useState<readonly Interest[]>(me?.interests ?? [])
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    void run({ is: 'join', programme, name, languages, interests })
  }
  return (
    <details open={isOpen}>
      <summary>{me ? words.change : words.join}</summary>
      <form className="exchange-form" onSubmit={submit}>
        <label>
          {words.name}
          <input
            value={name}
            onChange={(event) => setName(event.target.value)}
            dir="auto"
            maxLength={80}
            autoComplete="off"
          />
          <span className="hint">{words.nameHint}</span>
        </label>
        <ChoiceList
          legend={words.languages}
          all={SPOKEN}
          chosen={languages}
          most={MOST_LANGUAGES}
          nameOf={languageName}
          onChange={setLanguages}
        />
        <ChoiceList
          legend={words.interestsLabel}
          all={INTERESTS}
          chosen={interests}
          most={MOST_INTERESTS}
          nameOf={(interest) => words.interests[interest]}
          onChange={setInterests}
        />
        <button type="submit" className="primary" aria-disabled={isBusy || languages.length === 0}>
          {me ? words.changeSend : words.joinSend}
        </button>
        <RefusalLine refusal={refused} />
      </form>
    </details>
  )
}

interface ChoiceListProps<T extends string> {
  readonly legend: string
  readonly all: readonly T[]
  readonly chosen: readonly T[]
  readonly most: number
  readonly nameOf: (one: T) => string
  readonly onChange: (chosen: readonly T[]) => void
}

function ChoiceList<T extends string>({ legend, all, chosen, most, nameOf, onChange }: ChoiceListProps<T>) {
  const turn = (one: T) =>
    onChange(chosen.includes(one) ? chosen.filter((each) => each !== one) : [...chosen, one])
  return (
    <fieldset>
      <legend>{legend}</legend>
      <ul className="exchange-choices">
        {all.map((one) => (
          <li key={one}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(one)}
                disabled={!chosen.includes(one) && chosen.length >= most}
                onChange={() => turn(one)}
              />
              {nameOf(one)}
            </label>
          </li>
        ))}
      </ul>
    </fieldset>
  )
}
