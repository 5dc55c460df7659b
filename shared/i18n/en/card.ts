// The card of a sitting that stands in pages of others.
import type { Format } from '../format.ts'

export const card = (f: Format) => ({
  kind: 'Sitting of an open forum of delegations',
  states: {
    waiting: 'Has not begun',
    open: 'In session',
    suspended: 'Suspended',
    adjourned: 'Adjourned',
    ended: 'Ended',
  },
  voting: 'A vote is under way',
  last: 'Last result',
  noResult: 'Nothing has been decided yet.',
  decided: ({ at }: { at: number }) => f.dateTime(at),
  follow: 'Enter the hall',
  record: 'Read the record',
  unknown: 'There is no public sitting at this address.',
})

export type CardWords = ReturnType<typeof card>
