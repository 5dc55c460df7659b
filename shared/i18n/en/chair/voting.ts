// The desk: votes, lots, silence and elections.
import type { Format } from '../../format.ts'

interface Named {
  readonly name: string
}

export const ballots = (f: Format) => ({
  heading: 'Voting',
  none: 'No vote is open',
  open: ({ cast, count }: { cast: number; count: number }) => `${f.number(cast)} of ${f.number(count)} voted`,
  method: 'How it is voted on',
  required: ({ name }: Named) => `As it was asked for, the next vote is taken so: ${f.name(name)}.`,
  decision: 'What decides it',
  own: 'A question of the chair',
  question: 'Words of the question',
  put: 'Put the question',
  consent: 'Objections',
  noConsent: 'Nobody has objected.',

  rollCall: 'The roll-call',
  answers: { yes: 'yes', no: 'no', abstain: 'abstains' },
  called: 'called now',
  passed: 'has passed',
  absent: 'no answer',
  toCome: 'to come',
  noAnswer: 'Does not answer',
  noAnswerLong: ({ name }: Named) => `${f.name(name)} does not answer`,
  hint: 'Read out the delegation that is called. It answers from its own screen; note it when it does not answer.',

  draw: 'Draw',
  contributed: ({ count }: { count: number }) =>
    count === 0
      ? 'Nobody has added to it yet.'
      : f.count(count, { one: '# person has added to it.', other: '# people have added to it.' }),
  drawn: ({ number, count }: { number: number; count: number }) =>
    `Drawn: ${f.number(number)} of ${f.number(count)}`,

  tied: 'The last question was equally divided. These rules let it be put once more.',
  again: 'Put it once more',

  silence: 'Silence procedure',
  silenceText: 'What is circulated is adopted when the time is over, unless a delegation breaks the silence.',
  silenceWhat: 'What is circulated',
  silenceOwn: 'A question of the chair',
  hours: 'Hours',
  leastHours: ({ count }: { count: number }) =>
    f.count(count, { one: 'At least # hour.', other: 'At least # hours.' }),
  silenceDo: 'Start the silence',
  silenceEnds: ({ at }: { at: number }) => `Ends ${f.dateTime(at)}`,
})

export const elections = (f: Format) => ({
  heading: 'Elections',
  none: 'None is held',
  running: ({ count }: { count: number }) => f.count(count, { one: '# is held', other: '# are held' }),
  recorded:
    'The ballots of elections are recorded ballots: after the close everyone sees who voted for whom.',
  title: 'What is elected',
  places: 'Places to be filled',
  majority: 'Majority needed',
  majorities: {
    'two-thirds': 'Two thirds of those present and voting',
    majority: 'More than half of those present and voting',
    'majority-of-members': 'More than half of all members',
  },
  candidates: 'Candidates, one on each line',
  candidatesHint: 'Names of people, or of delegations of this session.',
  start: 'Open an election',
  open: 'Open the election',
  ballots: {
    unrestricted: 'open to all candidates',
    restricted: 'among those with most votes',
    'tie-break': 'among those with equal votes',
    lot: 'decided by lot',
  },
  round: ({ number, name }: { number: number; name: string }) =>
    `Ballot ${f.number(number)}, ${f.name(name)}`,
  chooses: ({ count }: { count: number }) =>
    f.count(count, { one: 'Chooses # name', other: 'Chooses # names' }),
  eligible: 'May be voted for',
  elected: 'Elected',
  hold: 'Hold this ballot',
  prepareLot: 'Prepare the lot',
  end: 'End the election',
  endQuestion: ({ name }: Named) => `End the election: ${f.name(name)}?`,
  endText: 'Places that are not filled stay vacant.',
  over: 'over',
})
