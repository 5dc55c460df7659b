// All that can be chosen for one's figure, beside its turning picture. Every group is plain radio buttons.
import { SKIN_NAMES } from '../../shared/hall/attire.ts'
import { type Choices, codeOf } from '../../shared/hall/look-code.ts'
import { useFetched } from '../i18n/use-fetched.ts'
import { useDoorWords, useLanguage } from '../i18n/use-words.ts'
import { LookText } from './look-text.tsx'
import { Mirror } from './mirror.tsx'
import { OptionGroup } from './option-group.tsx'
import { legendOf, matters, ORDER, optionsOf } from './options.ts'
import '../styles/wardrobe.css'

interface WardrobeProps {
  readonly choices: Choices
  readonly onChoices: (choices: Choices) => void
  readonly hasMirror: boolean
}

const WORDS = {
  en: async () => (await import('../../shared/i18n/en/wardrobe.ts')).wardrobe,
  ar: async () => (await import('../../shared/i18n/ar/wardrobe.ts')).wardrobe,
}

export function Wardrobe({ choices, onChoices, hasMirror }: WardrobeProps) {
  const { common, lobby } = useDoorWords()
  const { language, format } = useLanguage()
  const fetched = useFetched(language, WORDS)
  if (fetched === null) return <p role="status">{common.loading}</p>
  if (fetched === undefined)
    return (
      <p role="alert" className="error">
        {common.unexpected}
      </p>
    )
  const words = fetched(format)
  return (
    <div className="wardrobe">
      {hasMirror ? (
        <Mirror
          code={codeOf(choices)}
          words={words}
          text={words.previewText({
            figure: lobby.looks[choices.figure],
            skin: words.skins[SKIN_NAMES[choices.skin]!],
          })}
        />
      ) : (
        <LookText choices={choices} words={words} />
      )}
      <div className="wardrobe-groups">
        {ORDER.filter((choice) => matters(choices, choice)).map((choice) => (
          <OptionGroup
            key={choice}
            name={choice}
            legend={legendOf(choices, choice, words)}
            options={optionsOf(choices, choice, words)}
            chosen={choices[choice]}
            onChoose={(number) => onChoices({ ...choices, [choice]: number })}
          />
        ))}
      </div>
    </div>
  )
}
