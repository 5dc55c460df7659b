// Who has the floor, the speakers' list, points.
import type { Format } from '../format.ts'

export const floor = (f: Format) => ({
  heading: 'The floor',
  short: 'Floor',
  yours: 'your delegation',

  free: 'Nobody has the floor.',
  freeBriefly: 'Nobody',
  holds: 'Has the floor',
  kinds: {
    speech: 'Speech',
    reply: 'Right of reply',
    explanation: 'Explanation of vote',
    for: 'For the motion',
    against: 'Against the motion',
    guest: 'Guest at the rostrum',
    caucus: 'In the caucus',
  },
  of: ({ limit }: { limit: string }) => `of ${f.name(limit)}`,
  noLimit: 'no limit',
  left: ({ time }: { time: string }) => `${f.name(time)} left`,
  over: ({ time }: { time: string }) => `${f.name(time)} over time`,
  paused: 'The clock stands still.',
  yielded: 'Time that was yielded',
  toQuestions: 'The rest of the time is open to questions.',
})
