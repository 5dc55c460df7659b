// The public board of a secret vote: who took part, with what, and how far the count is. No choice ever stands on it.
import type { Format } from '../format.ts'
import { verify } from './verify.ts'

export const board = (f: Format) => ({
  heading: 'Public board',
  intro:
    'Every encrypted ballot stands here. What a delegation chose does not, and there is no count before all are opened together.',
  phases: {
    voting: 'The vote is open. A later ballot of a delegation takes the place of an earlier one.',
    closed: 'Casting has ended. The ballots are being added up without opening any.',
    tallied: 'The encrypted count is made. The trustees open it together.',
    decided: 'The count has been opened. The result follows from the ballots.',
    annulled: 'The vote was annulled. Its ballots stay sealed.',
  },
  tookPart: 'Took part',
  tookPartOf: ({ count, of }: { count: number; of: number }) => `${f.number(count)} of ${f.number(of)}`,
  ballots: 'Ballots',
  ballotsCount: ({ count }: { count: number }) => f.count(count, { one: '# ballot', other: '# ballots' }),
  trustees: 'Opening',
  houseAlone: 'The server is the only trustee.',
  trusteesOf: ({ have, need, count }: { have: number; need: number; count: number }) =>
    `${f.number(have)} of ${f.number(need)} needed, from ${f.count(count, { one: '# trustee', other: '# trustees' })}; then the server`,
  head: 'Head',
  headAt: ({ height }: { height: number }) => `Height ${f.number(height)}`,
  headHint: 'The chain was recomputed here. Compare the head with the wall, or with somebody else.',
  broken:
    'The chain of this board does not hold: something was changed, left out or put in. Please tell everyone, and the operator.',
  save: 'Save the board (.bel)',
  verify: 'Verify it (opens a page of its own)',
  list: 'Ballots on the board',
  none: 'No ballot has been cast yet.',
  height: 'Height',
  delegation: 'Delegation',
  tracker: 'Tracker',
  state: 'State',
  counts: 'counts',
  replaced: 'replaced',
  find: verify(f).find,
})

export type BoardWords = ReturnType<typeof board>
