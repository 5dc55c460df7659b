// The desk: motions in their order, proposals and their amendments.
import type { Format } from '../../format.ts'

interface Named {
  readonly name: string
}

export const motions = (f: Format) => ({
  heading: 'Motions',
  waiting: ({ count }: { count: number }) => f.count(count, { one: '# waits', other: '# wait' }),
  none: 'None waits',
  order: 'In their order of precedence',
  movedBy: ({ name }: Named) => `Moved by ${f.name(name)}`,
  secondedBy: ({ names }: { names: readonly string[] }) => `seconded by ${f.list(names)}`,
  needsSecond: 'Needs a second',
  current: 'Before the hall',
  because: {
    seconded: 'before the next one, since it has its second',
    precedence: 'before the next one by precedence',
    longer: 'before the next one, since it is longer',
    'more-speakers': 'before the next one, since it has more speakers',
    earlier: 'before the next one, since it was moved earlier',
  },
  gone: 'What it is about is settled: it lapses when the next one is taken up.',
  takeUp: 'Take up',
  takeUpLong: ({ name }: Named) => `Take up: ${f.name(name)}`,
  debated: ({ yes, no }: { yes: number; no: number }) =>
    `Still allowed: ${f.number(yes)} for and ${f.number(no)} against`,
  notDebated: 'Nobody else may speak on it.',
  recogniseFor: 'Recognise for',
  recogniseAgainst: 'Recognise against',
  put: 'Put to the vote',
  grant: 'Grant it',
  grantHint: 'Nobody has objected.',
  objected: ({ names }: { names: readonly string[] }) => `Objected to by ${f.list(names)}`,
  ruleOut: 'Rule out of order…',
  ruleOutReason: 'Reason (not needed)',
  ruleOutDo: 'Rule it out',
  decision: ({ name }: Named) => `Decided as: ${f.name(name)}`,
})

export const proposals = (f: Format) => ({
  heading: 'Proposals',
  before: ({ count }: { count: number }) =>
    f.count(count, { one: '# before the hall', other: '# before the hall' }),
  none: 'None before the hall',
  voting: 'Voting has begun',
  next: ({ name }: Named) => `Put next: ${f.name(name)}`,
  put: 'Put to the vote',
  begin: 'Begin the voting',
  goOn: 'Go on with the voting',
  phases: {
    submitted: 'submitted',
    introduced: 'before the hall',
    adopted: 'adopted',
    rejected: 'rejected',
    'no-action': 'no action taken',
    withdrawn: 'withdrawn',
  },
  order: 'Order of the proposals',
  orderHint:
    'Proposals are put in the order of submission, unless the hall decides otherwise; record that order here.',
  amendments: 'Amendments in the order of the vote',
  amendmentsHint: 'The one furthest removed in substance from the text comes first.',
  excludes: ({ name }: Named) => `When ${f.name(name)} is adopted, these fall`,
  excludesShort: 'Makes others fall',
})
