// The question of the public that is before the floor stands on the wall of the hall, where everyone sees it without asking.
import type { RecordState } from '../../shared/lab/record/record-state.ts'
import type { PublicQuestion } from '../../shared/lab/record/record-types.ts'
import type { Hall } from './hall.ts'

const CHAPTER = 'publicQuestion'

/** Follows the public record as long as the hall is open. Of the hall alone: who writes a place is one. */
export async function followTakenQuestion(hall: Hall): Promise<void> {
  if (hall.around.gallery > 0) return
  await hall.places.follow('record', (state) => {
    const text = JSON.stringify(takenIn(state as RecordState))
    const before = hall.state.chapters.get(CHAPTER)
    if (text !== before && (text !== 'null' || before !== undefined)) hall.state.chapters.set(CHAPTER, text)
  })
}

function takenIn({ questions, taken }: RecordState): PublicQuestion | null {
  const found = questions.find(({ id }) => id === taken)
  return found ? { id: found.id, text: found.texts?.text ?? '', name: found.texts?.name ?? '' } : null
}
