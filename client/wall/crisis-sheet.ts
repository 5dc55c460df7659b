// The wall while the desk shows the crisis room on it: what it is about, and its latest events with how sure each is.
import type { CrisisNews } from '../../shared/lab/crisis/crisis-news.ts'
import type { Saying } from './saying.ts'
import { line, sheet, type WallSheet } from './wall-sheet.ts'

/** That it is an exercise stands above everything: who comes in must not take it for news. */
export function crisisSheet(
  { words: { wall } }: Saying,
  { title, isExercise, wall: events }: CrisisNews,
): WallSheet {
  const { crisis } = wall
  const lines = (events ?? []).map(({ time: at, title: head, confidence }, place) =>
    line(
      `${crisis.event({ at, title: head })} · ${crisis.confidence[confidence]}`,
      place === 0 ? 'plain' : 'soft',
    ),
  )
  return sheet('crisis', {
    label: isExercise ? crisis.exercise : crisis.room,
    head: title || crisis.untitled,
    lines: lines.length === 0 ? [line(crisis.none, 'soft')] : lines,
  })
}
