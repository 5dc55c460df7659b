// Ways of voting, and what is voted on: motions, texts and their parts, rulings, elections, silence, lots.
import type { Format } from '../format.ts'

export const ways = (f: Format) => ({
  /** what a motion asks for beyond its kind, each standing by itself in a row */
  terms: {
    minutes: ({ count }: { count: number }) => f.count(count, { one: '# minute', other: '# minutes' }),
    seconds: ({ count }: { count: number }) =>
      f.count(count, { one: '# second for each speech', other: '# seconds for each speech' }),
    item: ({ name }: { name: string }) => `item “${f.name(name)}”`,
    /** `isAdopted`: for languages in which a text has another name then */
    proposal: ({ number }: { number: number; isAdopted: boolean }) => `proposal ${f.number(number)}`,
    amendment: ({ number }: { number: number }) => `amendment ${f.number(number)}`,
    part: ({ names }: { names: readonly string[] }) => `paragraph ${f.list(names)} apart`,
    text: ({ name }: { name: string }) => `on “${f.name(name)}”`,
  },
  subjects: {
    motionOf: ({ name }: { name: string }) => `Motion of ${f.name(name)}`,
    someMotion: ({ number }: { number: number }) => `Motion ${f.number(number)}`,
    ruling: 'Shall the ruling of the chair be overruled?',
    /** `isAdopted`: for languages in which a text has another name then */
    proposal: ({ number }: { number: number; isAdopted: boolean }) => `Proposal ${f.number(number)}`,
    amendment: ({ number }: { number: number }) => `Amendment ${f.number(number)}`,
    changes: {
      replace: ({ paragraph }: { paragraph: number }) =>
        `to replace operative paragraph ${f.number(paragraph)}`,
      delete: ({ paragraph }: { paragraph: number }) =>
        `to delete operative paragraph ${f.number(paragraph)}`,
      add: ({ paragraph }: { paragraph: number }) =>
        paragraph === 0
          ? 'to add a paragraph at the beginning'
          : `to add a paragraph after operative paragraph ${f.number(paragraph)}`,
    },
    part: ({ number, names }: { number: number; names: readonly string[] }) =>
      `Part ${f.number(number)}, operative paragraph ${f.list(names)}`,
    election: 'Election',
  },
  decidedBy: 'Decided by',
  tieOpen: 'The vote is equally divided, so nothing is decided yet. A second vote follows.',
  second: 'This is the second vote: the first was equally divided.',
  span: {
    days: ({ count }: { count: number }) => f.count(count, { one: '# day', other: '# days' }),
    hours: ({ count }: { count: number }) => f.count(count, { one: '# hour', other: '# hours' }),
    minutes: ({ count }: { count: number }) => f.count(count, { one: '# minute', other: '# minutes' }),
    soon: 'less than a minute',
    left: ({ names }: { names: readonly string[] }) => `${f.list(names)} left`,
  },
  consent: {
    heading: 'Without a vote',
    text: 'This is adopted unless a delegation objects before the chair closes. Who says nothing consents.',
    object: 'Object…',
    objectQuestion: 'Object to adopting this without a vote?',
    objectText:
      'Your objection is public and cannot be taken back. Nothing is decided now; a vote may follow.',
    objectConfirm: 'Object',
    cancel: 'Cancel',
    objections: ({ names }: { names: readonly string[] }) => `Objections: ${f.list(names)}`,
    none: 'Nobody has objected.',
    yours: 'Your delegation objects.',
  },
  roll: {
    heading: 'Roll-call',
    yourTurn: 'It is your turn',
    turnOf: ({ name }: { name: string }) => `Called: ${f.name(name)}`,
    before: ({ count }: { count: number }) =>
      f.count(count, {
        one: 'Your delegation is the next to be called.',
        other: '# calls until your delegation.',
      }),
    done: 'Everyone has been called.',
    pass: 'Pass',
    passHint: 'Who passes is called once more at the end, and then votes yes or no.',
    order: 'Order and answers',
    whole: ({ count }: { count: number }) =>
      f.count(count, { one: 'The whole order: # delegation', other: 'The whole order: # delegations' }),
    states: { called: 'Called now', passed: 'Passed', absent: 'Absent', waiting: 'To come' },
  },
  lot: {
    heading: 'Drawing a lot',
    forRoll: 'A lot decides which delegation is called first.',
    forElection: 'Votes are equal: a lot decides.',
    text: 'The house has committed to a secret number. Anyone may add chance of their own before the draw, so that nobody alone can choose the result.',
    add: 'Add chance of my own',
    added: 'Your chance has been added.',
    contributed: ({ count }: { count: number }) =>
      count === 0
        ? 'Nobody has added chance yet.'
        : f.count(count, { one: '# person has added chance.', other: '# people have added chance.' }),
    waits: 'The chair’s desk draws.',
    drawn: ({ place, number }: { place: number; number: number }) =>
      `Drawn: place ${f.number(place)} of ${f.number(number)}.`,
    check: 'How to check the draw',
    checkText:
      'SHA-256 of the byte 02, the seed and all that was added, in the order of the journal, modulo the number of places: the rest, counted from 0, is the place. The commitment to the seed stands in the journal before anything was added.',
    seed: 'Seed',
  },
  silence: {
    heading: 'Silence procedures',
    text: 'Adopted when the time is over, unless a delegation breaks the silence.',
    until: ({ at }: { at: number }) => `Until ${f.dateTime(at)}`,
    over: 'The time is over.',
    break: 'Break the silence…',
    breakQuestion: 'Break the silence?',
    breakText: 'It is then not adopted by silence. This is public and cannot be taken back.',
    breakConfirm: 'Break the silence',
  },
  election: {
    heading: 'Elections',
    places: ({ count }: { count: number }) =>
      f.count(count, { one: '# place to be filled', other: '# places to be filled' }),
    ballot: ({ number }: { number: number }) => `Ballot ${f.number(number)}`,
    kinds: {
      unrestricted: 'Unrestricted: all candidates may be voted for.',
      restricted: 'Restricted: only those with most votes in the ballot before may be voted for.',
      'tie-break': 'Among equals: only those with equal votes may be voted for.',
      lot: 'Votes are equal again: a lot decides.',
    },
    tieBreak: 'Tie-break',
    goesOn: 'Among equals: those chosen go on to the next ballot, and nobody is elected yet.',
    majorities: {
      'two-thirds': 'Two thirds of those voting',
      majority: 'More than half of those voting',
      'majority-of-members': 'More than half of all members',
    },
    recorded: 'These ballots are recorded: after the close everyone sees them.',
    choose: ({ count }: { count: number }) =>
      f.count(count, { one: 'Choose one name at most', other: 'Choose at most # names' }),
    chosen: ({ have, need }: { have: number; need: number }) =>
      `${f.number(have)} of ${f.number(need)} chosen`,
    abstain: 'No name chosen: this is an abstention.',
    confirm: 'Cast this ballot',
    change: 'Change the ballot',
    candidate: 'Candidate',
    votes: 'Votes',
    elected: ({ names }: { names: readonly string[] }) => `Elected: ${f.list(names)}`,
    electedMark: 'Elected',
    nobody: 'Nobody has the majority that is needed. A further ballot follows.',
    needed: ({ need }: { need: number }) => `Votes needed: ${f.number(need)}`,
    over: 'Over',
    noneElected: 'Nobody has been elected yet.',
    waits: 'The chair opens the next ballot.',
    candidates: ({ count }: { count: number }) =>
      f.count(count, { one: '# candidate', other: '# candidates' }),
  },
})
