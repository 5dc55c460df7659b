// That what is said is recorded from now on, or is not any more.
import { assertive, type Tell } from './announcement.ts'

export const ofRecording: Tell = ({ chapters: before }, { view: { chapters }, words: { wall } }) => {
  const [was, now] = [before.recording?.since ?? null, chapters.recording?.since ?? null]
  if (was === now) return []
  const what = now === null ? (chapters.recording?.stopped ?? 'desk') : 'started'
  return [assertive('recording', wall.recording[what])]
}
