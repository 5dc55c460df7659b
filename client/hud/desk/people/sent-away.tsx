// Whom the presiding officer has sent away: fetched when it is unfolded, and let back in one by one.
import { useId, useState } from 'react'
import { spoken } from '../../../../shared/i18n/format.ts'
import type { PersonId } from '../../../../shared/ids.ts'
import type { Knocking } from '../../../../shared/protocol/messages.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { RefusalLine } from '../../refusal-line.tsx'
import { useIsPresiding } from '../../sitting-context.ts'
import { useAsk } from '../../use-ask.ts'

export function SentAway() {
  const { backIn, common } = useWords()
  const { ask, isBusy, refused } = useAsk()
  const isPresiding = useIsPresiding()
  const [people, setPeople] = useState<readonly Knocking[] | null>(null)
  const id = useId()
  const load = async () => {
    const answer = await ask('people.sent-away', {})
    if (answer.ok) setPeople(answer.value.people)
  }
  const letIn = async (person: PersonId) => {
    const answer = await ask('person.readmit', { person })
    if (answer.ok) await load()
  }
  if (!isPresiding) return null
  return (
    <details
      className="desk-part sent-away"
      onToggle={({ currentTarget }) => currentTarget.open && void load()}
    >
      <summary id={id}>{backIn.heading}</summary>
      <p className="hint">{backIn.intro}</p>
      {people === null && refused === null && <p role="status">{common.loading}</p>}
      {people?.length === 0 && <p className="empty">{backIn.nobody}</p>}
      <ul className="desk-rows" aria-labelledby={id}>
        {(people ?? []).map(({ person, name }) => (
          <li key={person} className="desk-row">
            <bdi className="desk-row-main">{name}</bdi>
            <button
              type="button"
              aria-label={spoken(backIn.letInLong({ name }))}
              aria-disabled={isBusy}
              onClick={() => !isBusy && void letIn(person)}
            >
              {backIn.letIn}
            </button>
          </li>
        ))}
      </ul>
      <RefusalLine refusal={refused} />
    </details>
  )
}
