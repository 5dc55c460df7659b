// News of the crisis room for everybody in the hall: an inject that was released to all. Whoever has the room open hears it there, too.
import { polite, type Tell } from './announcement.ts'

export const ofCrisis: Tell = ({ chapters: before }, { view: { chapters }, words: { wall } }) => {
  // what was released before one knew anything of the room is no news
  if (before.crisis === undefined || !chapters.crisis?.released) return []
  const { released, isExercise } = chapters.crisis
  if (released.id === before.crisis?.released?.id) return []
  const { inject, injectOfExercise } = wall.crisis
  return [polite('crisis', (isExercise ? injectOfExercise : inject)(released))]
}
