// What the three boards of the crisis room say: the situation and its latest events, the timeline, and what is for oneself alone.
import type { Format } from '../../../../shared/i18n/format.ts'
import type { CrisisOwn, CrisisShown } from '../../../../shared/lab/crisis/crisis-law.ts'
import { type Confidence, type CrisisEvent, latest } from '../../../../shared/lab/crisis/crisis-state.ts'
import { byTime } from '../../../../shared/lab/crisis/write-events.ts'
import type { CrisisWords } from '../../../hud/places/crisis/crisis-context.ts'
import type { BoardLine } from '../board.ts'

const GOLD = '#e9cf8f'
const SOFT = '#c9c1ab'
const RED = '#ffb4a8'
/** the shapes of the map and the globe, as signs */
const SIGNS: Readonly<Record<Confidence, string>> = { confirmed: '●', likely: '◆', unverified: '○' }

/** what is left of a board under its heading */
const LATEST = 3
const TIMELINE = 6
const BRIEFINGS = 4

const holding = (events: readonly CrisisEvent[]): readonly CrisisEvent[] =>
  byTime(events).filter((event) => !event.withdrawn && latest(event).texts !== null)

/** Back, left, right; lines from the top down. */
export function boardLines(
  { title, isExercise, events }: CrisisShown,
  own: CrisisOwn | null,
  words: CrisisWords,
  format: Format,
): readonly (readonly BoardLine[])[] {
  const shown = holding(events)
  const exercise: BoardLine[] = isExercise
    ? [{ text: words.exerciseLong, size: 0.095, isStrong: true, colour: RED }]
    : []
  return [
    [
      { text: title || words.untitled, size: 0.17, isStrong: true, most: 2, colour: GOLD },
      ...exercise,
      ...(shown.length === 0 ? [{ text: words.board.none, size: 0.11 }] : []),
      ...shown.slice(0, LATEST).flatMap((event) => headline(event, words, format)),
    ],
    [
      { text: words.board.timeline, size: 0.12, isStrong: true, colour: GOLD },
      ...shown.slice(0, TIMELINE).map((event) => ({ text: moment(event, format), size: 0.088 })),
    ],
    [{ text: words.board.briefings, size: 0.12, isStrong: true, colour: GOLD }, ...ownLines(own, words)],
  ]
}

function headline(event: CrisisEvent, words: CrisisWords, format: Format): readonly BoardLine[] {
  const { texts, confidence, time } = latest(event)
  const facts = [words.confidence[confidence], format.dateTime(time), format.name(texts?.place ?? '')]
  return [
    { text: `${SIGNS[confidence]} ${format.name(texts?.title ?? '')}`, size: 0.115, isStrong: true },
    { text: facts.join(' · '), size: 0.08, colour: SOFT },
  ]
}

function moment(event: CrisisEvent, format: Format): string {
  const { texts, confidence, time } = latest(event)
  return `${SIGNS[confidence]} ${format.dateTime(time)} · ${format.name(texts?.title ?? '')}`
}

function ownLines(own: CrisisOwn | null, words: CrisisWords): readonly BoardLine[] {
  const titles = (own?.briefings ?? []).flatMap(({ texts }) => texts?.title ?? [])
  if (titles.length === 0) return [{ text: words.board.noBriefings, size: 0.1, colour: SOFT }]
  return titles
    .toReversed()
    .slice(0, BRIEFINGS)
    .map((text) => ({ text, size: 0.105, most: 2 }))
}
