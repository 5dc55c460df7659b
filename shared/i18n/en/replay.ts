// The replay of a session.
import type { Format } from '../format.ts'

export const replay = (f: Format) => ({
  title: ({ name }: { name: string }) => `Replay: ${f.name(name)}`,
  heading: 'Replay',
  sign: 'Replay: as it was',
  live: 'Replay of a session that goes on: up to the moment at which this page was opened.',
  note: 'Shown from the journal: delegations at their desks, speakers, votes, results and what was on the wall, page by page, as they were. Screens and films were not kept. Where people walked and how they looked was not kept, nor was the chat. A choice shows when the public journal revealed it.',
  about: 'About this replay',
  loading: 'The journal is being read…',
  failed: 'The journal could not be read to its end.',
  retry: 'Try again',
  toLobby: 'To the lobby',
  toRecord: 'Public record',
  controls: 'Moments of the session',
  slider: 'Moment',
  moment: ({ time, seq, of }: { time: string; seq: number; of: number }) =>
    `${f.name(time)}, entry ${f.number(seq)} of ${f.number(of)}`,
  entry: ({ seq, of }: { seq: number; of: number }) => `entry ${f.number(seq)} of ${f.number(of)}`,
  begun: 'The session has been made, and nothing was done in it yet.',
  play: 'Play',
  pause: 'Pause',
  back: 'One entry back',
  on: 'One entry on',
  chapterBack: 'To the chapter before',
  chapterOn: 'To the next chapter',
  pace: 'Pace',
  paceOf: ({ pace }: { pace: number }) => `${f.number(pace)}×`,
  summary: 'Summary in time-lapse',
  summaryHint: 'From act to act, without the silence between.',
  chapters: 'Chapters',
  chaptersNone: 'No meeting was opened and nothing was put to the vote.',
  kinds: { meeting: 'Meeting', item: 'Item', vote: 'Vote', result: 'Result' },
  item: ({ number, title }: { number: number; title: string | null }) =>
    title === null ? `Item ${f.number(number)}` : `Item ${f.number(number)}: ${f.name(title)}`,
  vote: ({ matter }: { matter: string }) => `Voting begins on ${matter}`,
  share: 'Copy a link to this moment',
  keys: 'Keys: K plays and pauses, [ and ] go one entry back and on, with Shift one chapter.',
  told: ({ time, text }: { time: string; text: string }) => `${f.name(time)}. ${text}`,
  viewer: 'You',
  someoneOf: ({ delegation }: { delegation: string }) => `Delegate of ${f.name(delegation)}`,
  someone: 'Participant',
  erased: 'Name erased',
  wallFailed: 'What was shown on the wall could not be read.',
})

export type ReplayWords = ReturnType<typeof replay>
