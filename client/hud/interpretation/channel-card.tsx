// One channel as the desk runs it: who interprets on it, who is on air, naming another, ending and closing.
import { type FormEvent, useId, useState } from 'react'
import type { PersonId } from '../../../shared/ids.ts'
import type { Channel } from '../../../shared/lab/interpretation/interpretation-types.ts'
import { useRunning } from '../places/use-running.ts'
import { RefusalLine } from '../refusal-line.tsx'
import { useView } from '../sitting-context.ts'
import { ChannelButton } from './channel-button.tsx'
import { useInterpretation, useLanguageName } from './interpretation-context.ts'

export function ChannelCard({ channel }: { readonly channel: Channel }) {
  const { words, shown } = useInterpretation()
  const language = useLanguageName(words)(channel.tag)
  const people = useView((view) => view.people)
  const { tag, kind, interpreters, onAir } = channel
  const id = `channel-${tag}`
  const isOneOfMany = shown.channels.filter((each) => each.kind === 'sign').length > 1
  return (
    <section className="channel-card" aria-labelledby={id}>
      <h4 id={id}>
        <bdi>{language}</bdi> <span className="tag">{words.desk[kind]}</span>
      </h4>
      {kind === 'sign' && isOneOfMany && (
        <ChannelButton act={{ is: 'show', tag }} isPressed={shown.seen === tag}>
          {shown.seen === tag ? words.desk.shown : words.desk.show}
        </ChannelButton>
      )}
      {interpreters.length === 0 && <p className="hint">{words.desk.noInterpreters}</p>}
      <ul className="rows">
        {interpreters.map((person) => {
          const name = people.get(person)?.name
          return (
            <li key={person}>
              <span>
                <bdi>{name ?? '…'}</bdi> {name === undefined && <small>{words.desk.away}</small>}
                {person === onAir && <span className="tag on-air-tag">{words.desk.onAir}</span>}
              </span>
              {person === onAir && (
                <ChannelButton
                  act={{ is: 'stop', tag }}
                  className="weighty"
                  label={words.desk.end({ name: name ?? '…' })}
                >
                  {words.desk.endShort}
                </ChannelButton>
              )}
              <ChannelButton
                act={{ is: 'unname', tag, person }}
                className="quiet"
                label={words.desk.unname({ name: name ?? '…' })}
              >
                {words.desk.unnameShort}
              </ChannelButton>
            </li>
          )
        })}
      </ul>
      <NameInterpreter channel={channel} />
      <ChannelButton act={{ is: 'close', tag }} className="quiet" label={words.desk.closeWhich({ language })}>
        {words.desk.close}
      </ChannelButton>
    </section>
  )
}

function NameInterpreter({ channel: { tag, interpreters } }: { readonly channel: Channel }) {
  const { words, act } = useInterpretation()
  const people = useView((view) => view.people)
  const [person, setPerson] = useState('')
  const [named, setNamed] = useState('')
  const { isBusy, refused, run } = useRunning(act)
  const id = useId()
  const others = [...people.values()].filter((each) => !interpreters.includes(each.id))
  const name = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (person === '' || !(await run({ is: 'name', tag, person: person as PersonId }))) return
    setPerson('')
    setNamed(words.desk.named({ name: people.get(person as PersonId)?.name ?? '' }))
  }
  return (
    <form className="name-interpreter" onSubmit={(event) => void name(event)}>
      <label htmlFor={id}>{words.desk.interpreter}</label>
      <select id={id} value={person} onChange={({ target }) => setPerson(target.value)}>
        <option value="">{words.desk.choosePerson}</option>
        {others.map((each) => (
          <option key={each.id} value={each.id}>
            {each.name}
          </option>
        ))}
      </select>
      <button type="submit" aria-disabled={isBusy || person === ''}>
        {words.desk.name}
      </button>
      <p role="status" className="hint">
        {named}
      </p>
      <RefusalLine refusal={refused} />
    </form>
  )
}
