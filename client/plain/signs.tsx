// Raising a hand, waving and applauding, without a body.
import { VoiceSign } from '../hud/fetched-when.tsx'
import { GestureButtons } from '../hud/people/gesture-buttons.tsx'
import { HandButton } from '../hud/people/hands.tsx'
import { MutedSign } from '../hud/people/muted-note.tsx'
import { useDelegationName, useView } from '../hud/sitting-context.ts'
import { useHallWords } from '../i18n/use-words.ts'

export function Signs() {
  const { common, hall } = useHallWords()
  const me = useView((view) => view.me)
  const nameOf = useDelegationName()
  return (
    <section className="signs" aria-label={hall.actions}>
      <p>
        <span>{hall.speakingTo}</span> <bdi className="person-name">{me.name}</bdi>
        <span className="tag">{common.roles[me.role]}</span>
        {me.delegation !== null && (
          <span className="tag strong">
            <bdi>{nameOf(me.delegation)}</bdi>
          </span>
        )}
      </p>
      <div className="sign-buttons">
        <VoiceSign />
        <MutedSign />
        {!me.isInBooth && (
          <>
            <HandButton />
            <GestureButtons />
          </>
        )}
      </div>
    </section>
  )
}
