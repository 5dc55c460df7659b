// The business of the sitting: its agenda, motions, proposals and documents.
import { AgendaBlock } from './agenda-block.tsx'
import { DocumentsBlock } from './documents-block.tsx'
import { MeetingLine } from './meeting-line.tsx'
import { MotionsBlock } from './motions-block.tsx'
import { ProposalsBlock } from './proposals-block.tsx'
import '../../styles/business.css'

export function BusinessPanel() {
  return (
    <div className="business-panel blocks">
      <MeetingLine />
      <AgendaBlock />
      <MotionsBlock />
      <ProposalsBlock />
      <DocumentsBlock />
    </div>
  )
}
