// Which keys call the roll; for those who use a keyboard.
import type { Presence } from '../../../../shared/procedure/rulebooks/procedure.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { LETTERS } from './roll-keys.ts'

interface RollHintProps {
  readonly id: string
  readonly states: readonly Presence[]
}

export function RollHint({ id, states }: RollHintProps) {
  const { chair, rules } = useWords()
  return (
    <div id={id} className="roll-hint hint">
      <p>{chair.roll.hint}</p>
      <p className="fine">
        {states.map((state, place) => (
          <span key={state}>
            {chair.roll.legend({ name: rules.presences[state], number: place + 1, letter: LETTERS[state] })}
          </span>
        ))}
      </p>
    </div>
  )
}
