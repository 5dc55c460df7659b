// What the desk can do about one person: behind a fold, so that a list of people stays one.
import { useWords } from '../../../i18n/use-words.ts'
import type { PersonView } from '../../../net/sitting-view.ts'
import { ActButton } from '../../law/act-button.tsx'
import { useView } from '../../sitting-context.ts'
import { ConfirmAct } from '../parts/confirm-act.tsx'
import { GUEST_SECONDS } from './rostrum.tsx'

interface PersonActsProps {
  readonly person: PersonView
  /** who was clicked on in the hall is unfolded at once */
  readonly isShown: boolean
}

export function PersonActs({ person, isShown }: PersonActsProps) {
  const { chair } = useWords()
  const { name } = person
  const isPresided = useView(({ presiding }) => presiding === person.id)
  // who took the chair of the open forum for a while sends nobody away for good
  const isOpenForum = useView(({ session }) => session.isOpenForum)
  return (
    <details className="person-acts" open={isShown || undefined}>
      <summary>
        <span aria-hidden="true">{chair.door.acts}</span>
        <span className="visually-hidden">{chair.door.actions({ name })}</span>
      </summary>
      <div className="button-row small">
        {!isPresided && <Mute person={person} />}
        {person.delegation === null ? <Invite person={person} /> : <Lead person={person} />}
        {!isPresided && !isOpenForum && (
          <ConfirmAct
            act="person.remove"
            ask={{ person: person.id }}
            className="danger"
            label={chair.door.removeLong({ name })}
            question={chair.door.removeQuestion({ name })}
            text={chair.door.removeText}
            yes={chair.door.removeYes}
          >
            {chair.door.remove}
          </ConfirmAct>
        )}
      </div>
    </details>
  )
}

function Mute({ person: { id, name } }: { readonly person: PersonView }) {
  const { chair } = useWords()
  const isMuted = useView(({ chapters }) => chapters.conduct.muted.includes(id))
  return (
    <ActButton
      act="person.mute"
      ask={{ person: id, isMuted: !isMuted }}
      label={isMuted ? chair.door.unmuteLong({ name }) : chair.door.muteLong({ name })}
    >
      {isMuted ? chair.door.unmute : chair.door.mute}
    </ActButton>
  )
}

function Invite({ person: { id, name } }: { readonly person: PersonView }) {
  const { chair } = useWords()
  const isPresided = useView(({ presiding }) => presiding === id)
  if (isPresided) return null
  return (
    <ActButton
      act="floor.invite"
      ask={{ person: id, seconds: GUEST_SECONDS }}
      label={chair.door.inviteLong({ name })}
    >
      {chair.door.invite}
    </ActButton>
  )
}

/** RO10: a head may be lost. */
function Lead({ person: { id, name, isHead } }: { readonly person: PersonView }) {
  const { chair } = useWords()
  if (isHead) return null
  return (
    <ActButton act="delegation.lead" ask={{ person: id }} label={chair.door.makeHeadLong({ name })}>
      {chair.door.makeHead}
    </ActButton>
  )
}
