// Preparing a session: the form with what it begins with.
import { useHostWords } from '../../../i18n/use-words.ts'
import { PageLink } from '../../../page-link.tsx'
import { PageFrame } from '../../page-frame.tsx'
import { NotLoaded } from '../not-loaded.tsx'
import { useLoaded } from '../use-loaded.ts'
import { firstPlan, keepUnsaved } from './first-plan.ts'
import { PlanForm } from './plan-form.tsx'

export function PlanPage() {
  const { badges, host } = useHostWords()
  const [first, again] = useLoaded(() => firstPlan(location.search))
  const startAfresh = () => {
    keepUnsaved(location.search, null)
    void again()
  }
  return (
    <PageFrame title={host.pageTitle} className="host">
      <p className="way-back">
        <PageLink to="/host">{badges.back}</PageLink>
      </p>
      <h1>{host.heading}</h1>
      <p className="lead">{host.intro}</p>
      {first.phase === 'here' ? (
        <>
          {first.value.isRestored && (
            <p role="status" className="warning with-button">
              <span>{host.restored}</span>
              <button type="button" onClick={startAfresh}>
                {host.startAfresh}
              </button>
            </p>
          )}
          <PlanForm key={String(first.value.isRestored)} first={first.value} />
        </>
      ) : (
        <NotLoaded loaded={first} failed={badges.failed} onRetry={() => void again()} />
      )}
    </PageFrame>
  )
}
