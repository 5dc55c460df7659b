// The floor: who speaks, who comes next, and what one may do about it.
import { FloorHolder } from './floor-holder.tsx'
import '../../styles/floor.css'

export function FloorPanel() {
  return (
    <div className="floor-panel blocks">
      <FloorHolder />
    </div>
  )
}
