// Where one is while a sitting fills more rooms than the hall, and how many people are where. With the hall alone there is nothing to say.
import { useHallWords } from '../../i18n/use-words.ts'
import { useView } from '../sitting-context.ts'

export function Whereabouts() {
  const { where } = useHallWords().hall
  const gallery = useView((view) => view.gallery)
  const rooms = useView((view) => view.rooms)
  if (rooms.length === 0) return null
  let hall = 0
  let galleries = 0
  for (const room of rooms)
    if (room.gallery === 0) hall = room.people
    else galleries += room.people
  return (
    <p className="tags">
      <span className="tag strong">{gallery === 0 ? where.hall : where.gallery({ gallery })}</span>
      {where.counts({ hall, galleries })}
    </p>
  )
}
