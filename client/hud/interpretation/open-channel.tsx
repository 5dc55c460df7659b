// The desk opens a channel: spoken or signed, in a language.
import { type FormEvent, useState } from 'react'
import { CHANNEL_KINDS, type ChannelKind } from '../../../shared/lab/interpretation/interpretation-types.ts'
import { ChoiceField } from '../places/text-field.tsx'
import { useRunning } from '../places/use-running.ts'
import { RefusalLine } from '../refusal-line.tsx'
import { useInterpretation, useLanguageName } from './interpretation-context.ts'
import { LanguageField, NO_LANGUAGE, tagOf } from './language-field.tsx'

export function OpenChannel() {
  const { words, shown, act } = useInterpretation()
  const [kind, setKind] = useState<ChannelKind>('voice')
  const [chosen, setChosen] = useState(NO_LANGUAGE)
  const { isBusy, refused, run } = useRunning(act)
  const tag = tagOf(chosen)
  const nameOf = useLanguageName(words)
  const [opened, setOpened] = useState('')
  const open = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (tag === null || !(await run({ is: 'open', tag, kind }))) return
    setChosen(NO_LANGUAGE)
    setOpened(words.desk.opened({ language: nameOf(tag) }))
  }
  const choose = (name: ChannelKind) => {
    setKind(name)
    setChosen(NO_LANGUAGE)
  }
  return (
    <form className="open-channel" onSubmit={(event) => void open(event)}>
      <h4>{words.desk.open}</h4>
      <ChoiceField
        label={words.desk.kind}
        value={kind}
        names={CHANNEL_KINDS}
        words={words.desk}
        onChange={choose}
      />
      <LanguageField
        kind={kind}
        value={chosen}
        onChange={setChosen}
        without={shown.channels.map((channel) => channel.tag)}
      />
      <button type="submit" aria-disabled={isBusy || tag === null}>
        {words.desk.open}
      </button>
      <p role="status" className="hint">
        {opened}
      </p>
      <RefusalLine refusal={refused} />
    </form>
  )
}
