// What happened, in sentences: those of the minutes, each at its height; and the chapters that one jumps to.
import type { Act } from '../../shared/minutes/act.ts'
import type { Minutes, MinutesVote } from '../../shared/minutes/minutes.ts'
import { matterPhrase } from '../../shared/minutes/written/matters.ts'
import { sentenceOf } from '../../shared/minutes/written/sentences.ts'
import { resultSentence } from '../../shared/minutes/written/sentences-votes.ts'
import { capital, type Voice } from '../../shared/minutes/written/voice.ts'
import type { Timeline } from './timeline.ts'

export interface Told {
  readonly seq: number
  readonly at: number
  readonly text: string
}

export interface Chapter extends Told {
  readonly is: 'meeting' | 'item' | 'vote' | 'result'
}

const actsOf = ({ parts }: Minutes): readonly Act[] =>
  parts.flatMap(({ acts }) => acts).toSorted((one, other) => one.seq - other.seq)

/** Heights of the acts, ascending. */
export const heightsOf = (minutes: Minutes): readonly number[] => [
  ...new Set(actsOf(minutes).map(({ seq }) => seq)),
]

/** Every act with its sentence, and with them where items and votes begin, in their order; those without words are left out. */
export const toldActs = (voice: Voice, chapters: readonly Chapter[]): readonly Told[] =>
  [
    ...actsOf(voice.minutes).map((act) => ({ seq: act.seq, at: act.at, text: sentenceOf(voice, act) })),
    ...chapters.filter(({ is }) => is === 'item' || is === 'vote'),
  ]
    .filter(({ text }) => text !== '')
    .toSorted((one, other) => one.seq - other.seq)

/** What was told last at a height, or null. `told` in ascending order. */
export const lastTold = (told: readonly Told[], seq: number): Told | null =>
  told.findLast((each) => each.seq <= seq) ?? null

interface ChapterWords {
  item(of: { readonly number: number; readonly title: string | null }): string
  vote(of: { readonly matter: string }): string
}

const MEETINGS: ReadonlySet<string> = new Set([
  ...['meeting-opened', 'meeting-resumed', 'meeting-suspended', 'meeting-adjourned', 'sitting-ended'],
])

/** Meetings opened and closed, items, votes and results, in their order. */
export function chaptersOf(voice: Voice, timeline: Timeline, words: ChapterWords): readonly Chapter[] {
  const { minutes } = voice
  const votes = new Map<string, MinutesVote>(minutes.votes.map((vote) => [vote.id, vote]))
  const meetings = actsOf(minutes)
    .filter(({ is }) => MEETINGS.has(is))
    .map((act): Chapter => ({ is: 'meeting', seq: act.seq, at: act.at, text: sentenceOf(voice, act) }))
  const others: Chapter[] = []
  for (let seq = 1; seq <= timeline.length; seq++) {
    const { event, at } = timeline.happened(seq)
    if (event.type === 'item.opened') {
      const place = minutes.items.findIndex(({ id }) => id === event.item)
      const title = minutes.items[place]?.title
      const text = words.item({ number: place + 1, title: typeof title === 'string' ? title : null })
      others.push({ is: 'item', seq, at, text })
    }
    const vote = 'vote' in event && typeof event.vote === 'string' ? votes.get(event.vote) : undefined
    if (event.type === 'vote.opened' && vote)
      others.push({ is: 'vote', seq, at, text: words.vote({ matter: matterPhrase(voice, vote) }) })
    if (event.type === 'vote.closed' && vote)
      others.push({ is: 'result', seq, at, text: capital(resultSentence(voice, vote)) })
  }
  return [...meetings, ...others].toSorted((one, other) => one.seq - other.seq)
}
