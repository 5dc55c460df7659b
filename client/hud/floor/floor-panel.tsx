// The floor: who speaks, who comes next, and what one may do about it.
import { useWords } from '../../i18n/use-words.ts'
import { useView } from '../sitting-context.ts'
import { CaucusBlock } from './caucus-block.tsx'
import { FloorHolder } from './floor-holder.tsx'
import { PointsBlock } from './points-block.tsx'
import { SpeakersList } from './speakers-list.tsx'
import { SpeakingTimes } from './speaking-times.tsx'
import '../../styles/floor.css'

export function FloorPanel() {
  const { floor } = useWords()
  const isInGallery = useView((view) => view.gallery > 0)
  return (
    <div className="floor-panel blocks">
      {isInGallery && <p className="note">{floor.inGallery}</p>}
      <CaucusBlock />
      <FloorHolder />
      <PointsBlock />
      <SpeakersList />
      <SpeakingTimes />
    </div>
  )
}
