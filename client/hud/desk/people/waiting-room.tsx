// Who waits at the door, and letting them in one by one.
import { useWords } from '../../../i18n/use-words.ts'
import { AskButton } from '../../ask-button.tsx'
import { useView } from '../../sitting-context.ts'

export function WaitingRoom() {
  const { chair } = useWords()
  const door = useView(({ chapters }) => chapters.conduct.door)
  const knocking = useView((view) => view.knocking)
  if (knocking.length === 0 && door !== 'waiting') return null
  return (
    <section className="desk-part" aria-labelledby="desk-waiting">
      <h4 id="desk-waiting">{chair.door.waiting}</h4>
      {knocking.length === 0 ? (
        <p className="empty">{chair.door.nobodyWaits}</p>
      ) : (
        <ul className="desk-rows">
          {knocking.map(({ person, name }) => (
            <li key={person} className="desk-row">
              <bdi className="desk-row-main">{name}</bdi>
              <AskButton
                name="door.admit"
                payload={{ person }}
                className="primary"
                label={chair.door.admitLong({ name })}
              >
                {chair.door.admit}
              </AskButton>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
