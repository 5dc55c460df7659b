// The briefings that one may read: for one's delegation or role, and at the desk all of them. The latest first.
import type { Audience, Briefing } from '../../../../shared/lab/crisis/crisis-state.ts'
import { useLanguage } from '../../../i18n/use-words.ts'
import { useDelegationName } from '../../sitting-context.ts'
import { useCrisis } from './crisis-context.ts'

export function BriefingsView() {
  const { words, own } = useCrisis()
  const briefings = own?.briefings ?? []
  return (
    <section className="crisis-briefings">
      <h4>{words.views.briefings}</h4>
      {briefings.length === 0 ? (
        <p className="empty">{words.briefings.none}</p>
      ) : (
        <p className="hint">{words.briefings.privacy}</p>
      )}
      <ol className="event-list">
        {briefings.toReversed().map((briefing) => (
          <li key={briefing.id}>
            <BriefingPaper briefing={briefing} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function BriefingPaper({ briefing: { at, texts } }: { readonly briefing: Briefing }) {
  const { words } = useCrisis()
  const { format } = useLanguage()
  const namesOf = useAudienceNames()
  if (texts === null) return <p className="empty">{words.list.erased}</p>
  const { by, title, body, to } = texts
  const time = format.dateTime(at)
  return (
    <article className="briefing">
      <h5 dir="auto">{title}</h5>
      <p className="fine">
        <span>
          {by === '' ? words.briefings.bySystem({ at: time }) : words.briefings.by({ name: by, at: time })}
        </span>
        <span>{words.briefings.to({ names: namesOf(to) })}</span>
      </p>
      <p dir="auto" className="event-text">
        {body}
      </p>
    </article>
  )
}

export function useAudienceNames(): (to: Audience) => readonly string[] {
  const { words } = useCrisis()
  const nameOf = useDelegationName()
  return ({ delegations, roles }) => [...roles.map((role) => words.roles[role]), ...delegations.map(nameOf)]
}
