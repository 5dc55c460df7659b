// The page on which anyone verifies the board of a secret vote, without a server.
import type { Format } from '../format.ts'
import { ballotFaults } from './ballot-faults.ts'

export const verify = (f: Format) => ({
  title: 'Verify a secret vote',
  lead: 'Open the file of a board. Every signature, every proof, the count and the result are recomputed here, in your browser.',
  offline:
    'Nothing is sent anywhere, and nothing more is fetched: you may cut the connection before you choose a file.',
  starting: 'Nothing is sent anywhere. The page is getting ready to work without a connection…',
  board: 'The board',
  boardHint: 'A file that ends in .bel, as every board of a secret vote here can be saved.',
  older: 'An older copy of it',
  olderHint: 'If you kept one: the board must go on from there, unchanged.',
  choose: 'Choose a file',
  chooseFor: ({ what }: { what: string }) => `Choose a file: ${what}`,
  orDrop: 'or drop it here',
  chosen: ({ name, kilobytes }: { name: string; kilobytes: number }) =>
    `${f.name(name)}, ${f.number(kilobytes)} kB`,
  takeOut: 'Without it',
  tooLarge: ({ name }: { name: string }) => `${f.name(name)} is too large to be the board of a vote.`,
  unreadable: ({ name }: { name: string }) => `${f.name(name)} could not be read.`,
  broken: 'The verification stopped before its end, and says nothing. Please try again.',
  threads: ({ count }: { count: number }) =>
    f.count(count, { one: 'On one core of this device', other: 'On all # cores of this device' }),
  progress: 'Progress of the verification',
  stages: {
    comparing: 'Comparing the two boards…',
    reading: 'Reading the board, byte by byte…',
    counting: 'Adding up the ballots and checking the result…',
  },
  judging: ({ done, of }: { done: number; of: number }) =>
    `Proofs of ballots: ${f.number(done)} of ${f.number(of)}`,

  holds: 'This board holds',
  holdsBoth: 'This board holds, and goes on from the older one',
  fails: 'This board does not hold',
  failsOld: 'The older board does not hold',
  atEvent: ({ event }: { event: number }) => `First fault: at event ${f.number(event)}.`,
  faultName: 'Name of the fault',
  advice:
    'Do not rely on this vote before it is explained. Please tell the presiding officer and the operator.',
  faults: ballotFaults,
  phases: {
    empty: 'There is nothing on it yet.',
    voting: 'The vote was still open when this board was saved.',
    closed: 'Casting has ended; the ballots are not added up yet.',
    tallied: 'The ballots are added up; the trustees have not opened the count yet.',
    decided: 'The result follows from the ballots.',
  },
  election: 'Election',
  events: 'Events',
  head: 'Head',
  headHint: 'Compare it with what the wall of the hall shows, or with somebody else.',
  ballots: 'Ballots',
  ballotsOf: ({ ballots, counted, registered }: { ballots: number; counted: number; registered: number }) =>
    `${f.count(ballots, { one: '# ballot', other: '# ballots' })}, of which ${f.number(counted)} count; ${f.number(registered)} may vote`,
  result: 'Result',
  blank: 'Blank',
  votes: 'Votes',
  answer: 'Answer',

  find: {
    heading: 'Find a ballot',
    hint: 'Paste the tracker from your receipt, or its first signs.',
    label: 'Tracker',
    none: 'No ballot on this board has this tracker.',
    many: ({ count }: { count: number }) =>
      f.count(count, { one: '# ballot begins so', other: '# ballots begin so. Please give more signs.' }),
    counts: ({ height }: { height: number }) =>
      `It stands on the board at height ${f.number(height)}, and counts.`,
    replaced: ({ height }: { height: number }) =>
      `It stands on the board at height ${f.number(height)}. A later ballot of the same delegation counts.`,
  },
})

export type VerifyWords = ReturnType<typeof verify>
