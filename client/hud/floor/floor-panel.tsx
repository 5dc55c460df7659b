// The floor: who speaks, who comes next, and what one may do about it.
import { CaucusBlock } from './caucus-block.tsx'
import { FloorHolder } from './floor-holder.tsx'
import { PointsBlock } from './points-block.tsx'
import { SpeakersList } from './speakers-list.tsx'
import { SpeakingTimes } from './speaking-times.tsx'
import '../../styles/floor.css'

export function FloorPanel() {
  return (
    <div className="floor-panel blocks">
      <CaucusBlock />
      <FloorHolder />
      <PointsBlock />
      <SpeakersList />
      <SpeakingTimes />
    </div>
  )
}
