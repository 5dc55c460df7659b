// The question before the hall: asked, answered, decided.
import { useEffect, useRef } from 'react'
import { useWords } from '../../i18n/use-words.ts'
import { useRulebook } from '../law/use-rulebook.ts'
import { OwnReceipts } from '../secret/booth/own-receipts.tsx'
import { OfficeDuties } from '../secret/office-duties.tsx'
import { useIsPresiding, useView } from '../sitting-context.ts'
import { ClosedVote } from './closed-vote.tsx'
import { ElectionsBlock } from './elections-block.tsx'
import { OpenVote } from './open-vote.tsx'
import { PendingAnnulment } from './pending-annulment.tsx'
import { PutQuestion } from './put-question.tsx'
import { SilencesBlock } from './silences-block.tsx'
import '../../styles/ways.css'

export function VotePanel() {
  const { vote: words } = useWords()
  const vote = useView((view) => view.vote)
  // under formal rules questions are put from the desk, which knows what is in order
  const isInformal = useRulebook().procedure.isInformal
  const annulment = useView(({ chapters }) => chapters.votes.annulment)
  const mayAsk = useIsPresiding() && isInformal
  const top = useRef<HTMLDivElement>(null)
  // a question that is put, and its result, are read from their beginning
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever another one is put, or it is closed
  useEffect(() => {
    // browsers answer with a promise by now, which is no undoing
    top.current?.closest('.panel-body')?.scrollTo(0, 0)
  }, [vote?.id, vote?.isOpen])
  return (
    <div ref={top} className="vote">
      {annulment && <PendingAnnulment annulment={annulment} />}
      <OfficeDuties />
      {vote === null && (
        <div className="empty">
          <p>{words.idle}</p>
          {!mayAsk && <p className="hint">{words.idleHint}</p>}
        </div>
      )}
      {vote?.isOpen && <OpenVote key={vote.id} vote={vote} />}
      {vote?.decided && <ClosedVote decided={vote.decided} />}
      {mayAsk && !vote?.isOpen && (
        <section className="next-question">
          {vote !== null && <h3>{words.putNext}</h3>}
          <PutQuestion />
        </section>
      )}
      <OwnReceipts />
      <ElectionsBlock />
      <SilencesBlock />
    </div>
  )
}
