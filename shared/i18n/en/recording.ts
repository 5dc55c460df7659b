// The recording of a sitting: started and stopped by the desk, listed with the record, heard in the replay.
import type { Format } from '../format.ts'

export const recording = (f: Format) => ({
  heading: 'Recording',
  on: ({ since }: { since: number }) => `What is said on the floor is being recorded since ${f.time(since)}.`,
  off: 'What is said on the floor is not being recorded.',
  start: 'Start recording',
  stop: 'Stop recording',
  deskHint:
    'Who has the floor, who presides and who interprets is recorded, each turn as a file. Everyone is told when it starts and stops, and a mark shows it.',
  list: 'Recordings',
  show: 'Show the recordings',
  refresh: 'Bring up to date',
  none: 'Nothing has been recorded yet.',
  kept: ({ count, bytes, most }: { count: number; bytes: number; most: number }) =>
    `${f.count(count, { one: '# recording', other: '# recordings' })}, ${megabytes(f, bytes)} of ${megabytes(f, most)} MB`,
  turn: ({ at, ms }: { at: number; ms: number }) =>
    `${f.dateTime(at)}, ${f.count(Math.max(1, Math.round(ms / 1000)), { one: '# second', other: '# seconds' })}`,
  where: { floor: 'has the floor', chair: 'presides' },
  channel: ({ language }: { language: string }) => `interprets into ${f.name(language)}`,
  erased: 'Erased',
  hash: ({ sha256 }: { sha256: string }) => `SHA-256 in the journal: ${sha256}`,
  failed: 'The recordings could not be read. Try again in a moment.',
  sound: 'Sound',
  soundHint: 'What was recorded is heard at paces up to four.',
  soundFailed: 'The sound of this moment could not be fetched.',
  retry: 'Try again',
  volume: 'Volume',
  listenTo: 'Listen to',
  floor: 'Original sound',
})

/** Megabytes of 2^20 bytes with one digit, rounded up. */
const megabytes = (f: Format, bytes: number): string => f.number(Math.ceil((bytes / 1_048_576) * 10) / 10)

export type RecordingWords = ReturnType<typeof recording>
