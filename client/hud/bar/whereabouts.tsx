// Where one is while a sitting fills more rooms than the hall, and how many people are where. With the hall alone there is nothing to say.
import { useHallWords } from '../../i18n/use-words.ts'
import { useView } from '../sitting-context.ts'

export function Whereabouts() {
  const { where } = useHallWords().hall
  const gallery = useView((view) => view.gallery)
  const rooms = useView((view) => view.rooms)
  if (gallery === 0 && rooms.length === 0) return null
  const hall = rooms.find((room) => room.gallery === 0)?.people ?? 0
  const galleries = rooms.reduce((sum, room) => sum + (room.gallery > 0 ? room.people : 0), 0)
  return (
    <p className="tags">
      <span className="tag strong">{gallery === 0 ? where.hall : where.gallery({ gallery })}</span>
      {rooms.length > 0 && <span>{where.counts({ hall, galleries })}</span>}
    </p>
  )
}
