// That something else is shown on the wall: in the hall it is a picture, and in the plain view it comes where nobody may be reading. Pages that
// are turned are told there.
import { titleOf } from '../../wall/exhibit-sheet.ts'
import { polite, type Tell } from './announcement.ts'

export const ofWall: Tell = ({ chapters: before }, saying) => {
  const { view, words } = saying
  const { shown } = view.chapters
  if (!shown || shown.exhibit.id === before.shown?.exhibit.id) return []
  const kind = words.wall.exhibit.kinds[shown.exhibit.kind]
  return [polite('shown', words.told.shown({ kind, title: titleOf(saying, shown) }))]
}
