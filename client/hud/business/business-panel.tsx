// The business of the sitting: its agenda, documents, motions and proposals.
import { AgendaBlock } from './agenda-block.tsx'
import { MeetingLine } from './meeting-line.tsx'
import '../../styles/business.css'

export function BusinessPanel() {
  return (
    <div className="business-panel blocks">
      <MeetingLine />
      <AgendaBlock />
    </div>
  )
}
