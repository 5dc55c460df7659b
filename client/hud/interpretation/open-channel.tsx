// The desk opens a channel: spoken or signed, in a language.
import { type FormEvent, useState } from 'react'
import { CHANNEL_KINDS, type ChannelKind } from '../../../shared/lab/interpretation/interpretation-types.ts'
import { ChoiceField } from '../places/text-field.tsx'
import { useRunning } from '../places/use-running.ts'
import { RefusalLine } from '../refusal-line.tsx'
import { useInterpretation } from './interpretation-context.ts'
import { LanguageField, NO_LANGUAGE, tagOf } from './language-field.tsx'

export function OpenChannel() {
  const { words, shown, act } = useInterpretation()
  const [kind, setKind] = useState<ChannelKind>('voice')
  const [chosen, setChosen] = useState(NO_LANGUAGE)
  const { isBusy, refused, run } = useRunning(act)
  const tag = tagOf(chosen)
  const open = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (tag !== null && (await run({ is: 'open', tag, kind }))) setChosen(NO_LANGUAGE)
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
      <RefusalLine refusal={refused} />
    </form>
  )
}
