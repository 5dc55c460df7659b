// Anybody asks the desk for interpretation into a language that has no channel yet.
import { type FormEvent, useState } from 'react'
import { useRunning } from '../places/use-running.ts'
import { RefusalLine } from '../refusal-line.tsx'
import { ChannelButton } from './channel-button.tsx'
import { useInterpretation, useLanguageName } from './interpretation-context.ts'
import { LanguageField, NO_LANGUAGE, tagOf } from './language-field.tsx'

export function WishPart() {
  const { words, shown, wishes, act } = useInterpretation()
  const nameOf = useLanguageName(words)
  const [chosen, setChosen] = useState(NO_LANGUAGE)
  const { isBusy, refused, run } = useRunning(act)
  const tag = tagOf(chosen)
  const ask = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (tag !== null && (await run({ is: 'wish', tag, isWanted: true }))) setChosen(NO_LANGUAGE)
  }
  return (
    <details className="wish-part">
      <summary>{words.wish.heading}</summary>
      <form onSubmit={(event) => void ask(event)}>
        <LanguageField
          kind="voice"
          value={chosen}
          onChange={setChosen}
          without={[...shown.channels.map((channel) => channel.tag), ...wishes]}
        />
        <button type="submit" aria-disabled={isBusy || tag === null}>
          {words.wish.ask}
        </button>
        <RefusalLine refusal={refused} />
      </form>
      {wishes.length > 0 && (
        <>
          <p>{words.wish.asked}</p>
          <ul className="rows">
            {wishes.map((each) => (
              <li key={each}>
                <bdi>{nameOf(each)}</bdi>
                <ChannelButton
                  act={{ is: 'wish', tag: each, isWanted: false }}
                  className="quiet"
                  label={words.wish.takeBack({ language: nameOf(each) })}
                >
                  {words.wish.takeBackShort}
                </ChannelButton>
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  )
}
