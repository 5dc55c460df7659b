// The bar of panels, and what their tabs tell.
import type { Format } from '../format.ts'

export const tabs = (f: Format) => ({
  floor: 'Floor',
  attire: 'Attire',
  voice: 'Voices',
  places: 'Places around the hall',
  placesShort: 'Places',
  more: 'More',
  moreLong: 'More panels',
  voteAwaited: 'Your delegation has not voted yet.',
  yourTurn: 'It is your turn in the roll-call.',
  youHold: 'You have the floor.',
  youAreNext: 'Your delegation is next on the list.',
  points: ({ count }: { count: number }) =>
    f.count(count, { one: '# point waits for a ruling', other: '# points wait for a ruling' }),
  motions: ({ count }: { count: number }) =>
    f.count(count, { one: '# motion is waiting', other: '# motions are waiting' }),
  amendments: ({ count }: { count: number }) =>
    f.count(count, { one: '# amendment to your proposals', other: '# amendments to your proposals' }),
  absent: 'Your delegation is noted as absent.',
  knocking: ({ count }: { count: number }) =>
    f.count(count, { one: '# person waits at the door', other: '# people wait at the door' }),
})
