// A figure in words: for those who do not see it, and where there is no turning picture.
import { useId } from 'react'
import type { Choices } from '../../shared/hall/look-code.ts'
import type { WardrobeWords } from '../../shared/i18n/en/wardrobe.ts'
import { useDoorWords } from '../i18n/use-words.ts'
import { legendOf, matters, ORDER, optionsOf } from './options.ts'

interface LookTextProps {
  readonly choices: Choices
  readonly words: WardrobeWords
}

export function LookText({ choices, words }: LookTextProps) {
  const { lobby } = useDoorWords()
  const heading = useId()
  return (
    <section className="look-text" aria-labelledby={heading}>
      <h4 id={heading}>{words.inWords}</h4>
      <dl>
        <div>
          <dt>{lobby.lookLegend}</dt>
          <dd>{lobby.looks[choices.figure]}</dd>
        </div>
        {ORDER.filter((choice) => matters(choices, choice)).map((choice) => (
          <div key={choice}>
            <dt>{legendOf(choices, choice, words)}</dt>
            <dd>{optionsOf(choices, choice, words)[choices[choice]]?.name}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
