// Turns the view to whoever has the floor, or to the wall.
import { useHallWords } from '../../i18n/use-words.ts'
import { LookIcon } from '../icons.tsx'
import { useScreen } from './screen-context.ts'

export function LookButton() {
  const { hall } = useHallWords()
  const { store } = useScreen()
  return (
    <button
      type="button"
      title={hall.lookUpLong}
      onClick={() => store.setState(({ looksAsked }) => ({ looksAsked: looksAsked + 1 }))}
    >
      <LookIcon />
      <span className="sign-name">{hall.lookUp}</span>
    </button>
  )
}
