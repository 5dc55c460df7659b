// Small signs that everyone sees.
import { useHallWords } from '../../i18n/use-words.ts'
import { AskButton } from '../ask-button.tsx'
import { ApplaudIcon, HeartIcon, WaveIcon } from '../icons.tsx'

export function GestureButtons() {
  const { people } = useHallWords()
  return (
    <>
      <AskButton name="gesture" payload={{ gesture: 'wave' }}>
        <WaveIcon />
        <span className="sign-name">{people.wave}</span>
      </AskButton>
      <AskButton name="gesture" payload={{ gesture: 'applaud' }}>
        <ApplaudIcon />
        <span className="sign-name">{people.applaud}</span>
      </AskButton>
      <AskButton name="gesture" payload={{ gesture: 'heart' }}>
        <HeartIcon />
        <span className="sign-name">{people.greet}</span>
      </AskButton>
    </>
  )
}
