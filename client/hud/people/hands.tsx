// Raising one's hand; hands count in the order in which they went up.
import { useHallWords } from '../../i18n/use-words.ts'
import type { PersonView } from '../../net/sitting-view.ts'
import { AskButton } from '../ask-button.tsx'
import { HandIcon } from '../icons.tsx'
import { useView } from '../sitting-context.ts'

export const raisedHands = (people: Iterable<PersonView>): readonly PersonView[] =>
  [...people].filter(({ hand }) => hand > 0).toSorted((one, other) => one.hand - other.hand)

export function HandButton() {
  const { people: words } = useHallWords()
  const isUp = useView(({ me }) => me.hand > 0)
  const place = useView(
    ({ people, me }) => raisedHands(people.values()).findIndex(({ id }) => id === me.id) + 1,
  )
  return (
    <AskButton name={isUp ? 'hand.lower' : 'hand.raise'} payload={{}} className={isUp ? 'is-on' : ''}>
      <HandIcon />
      <span>{isUp ? words.lower : words.raise}</span>
      {isUp && place > 0 && <span className="tag strong">{words.handPlace({ place })}</span>}
    </AskButton>
  )
}
