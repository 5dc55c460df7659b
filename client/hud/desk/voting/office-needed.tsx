// Where the rules know secret votes and their office is not ready: that it has to be, and the way there.
import { useWords } from '../../../i18n/use-words.ts'
import { revealBlock } from '../parts/reveal.ts'

export function OfficeNeeded() {
  const { office } = useWords().chair
  return (
    <p className="fine">
      <span>{office.notSetUp}</span>
      <button type="button" className="quiet" onClick={() => revealBlock('office')}>
        {office.toOffice}
      </button>
    </p>
  )
}
