// A result that should not stand: who presides asks that it be annulled, another of the desk confirms it.
import { useWords } from '../../../i18n/use-words.ts'
import { useIsPresiding, useView } from '../../sitting-context.ts'
import { PendingAnnulment } from '../../vote/pending-annulment.tsx'
import { AskAnnulment } from './ask-annulment.tsx'

export function Annulment() {
  const { annul } = useWords()
  const annulment = useView(({ chapters }) => chapters.votes.annulment)
  const hasDecided = useView(({ chapters }) => chapters.votes.decided > 0)
  const isOpenForum = useView(({ session }) => session.isOpenForum)
  const isPresiding = useIsPresiding()
  // the open forum has no second badge
  if (isOpenForum || !hasDecided) return null
  if (annulment !== null) return <PendingAnnulment annulment={annulment} isAtDesk />
  return isPresiding ? (
    <details className="desk-part annul">
      <summary>{annul.heading}</summary>
      <p className="hint">{annul.intro}</p>
      <AskAnnulment />
    </details>
  ) : null
}
