// The desk: meetings, the roll call, the agenda and its documents.
import type { Format } from '../../format.ts'

interface Named {
  readonly name: string
}

export const meeting = (f: Format) => ({
  heading: 'Meeting',
  none: 'No meeting yet',
  closed: ({ number }: { number: number }) => `Meeting ${f.number(number)} is over`,
  open: ({ number }: { number: number }) => `Meeting ${f.number(number)} is open`,
  suspended: ({ number }: { number: number }) => `Meeting ${f.number(number)} is suspended`,
  since: ({ at }: { at: number }) => `since ${f.time(at)}`,
  until: ({ at }: { at: number }) => `until ${f.time(at)}`,
  quorum: 'Quorum to open',
  quorumDecide: 'Quorum to decide',
  share: ({ have, need }: { have: number; need: number }) =>
    `${f.number(have)} present, ${f.number(need)} needed`,
  reached: 'reached',
  missing: 'not reached',
  openIt: 'Open the meeting',
  resume: 'Resume the meeting',
  suspendLegend: 'Suspend the meeting',
  minutes: 'Minutes (leave empty for “until further notice”)',
  adjourn: 'Adjourn the meeting',
  adjournQuestion: 'Adjourn the meeting?',
  adjournText:
    'The speech, the caucus and all motions end with it. The next meeting begins with a new roll call.',
  byMotion: 'Delegations move the suspension and the adjournment of the meeting.',
  end: 'End the session…',
  endQuestion: 'End the session for good?',
  endText:
    'Nobody can do anything in it any more. Its journal, its results and its texts stay open to read. This cannot be undone.',
  endYes: 'End the session',
})

export const roll = (f: Format) => ({
  heading: 'Roll call',
  grid: 'Presence of the delegations',
  count: ({ count, number }: { count: number; number: number }) =>
    `${f.number(count)} of ${f.number(number)} present`,
  absent: ({ count }: { count: number }) => f.count(count, { one: '# absent', other: '# absent' }),
  voting: ({ count }: { count: number }) =>
    f.count(count, { one: '# present and voting', other: '# present and voting' }),
  hint: 'Arrow keys move. The letter or the number of a state sets it and goes on to the next delegation.',
  legend: ({ name, number, letter }: { name: string; number: number; letter: string }) =>
    `${f.name(letter)} or ${f.number(number)}: ${f.name(name)}`,
  shorts: { present: 'Present', 'present-and-voting': 'Voting', absent: 'Absent' },
  away: 'not in the hall',
  search: 'Search delegations',
  onlyAbsent: 'Only those noted as absent',
  noneFound: 'No delegation matches.',
  refused: ({ name }: Named) => `${f.name(name)} was not noted.`,
})

export const agenda = (f: Format) => ({
  heading: 'Agenda',
  empty: 'No item yet',
  adopted: ({ count }: { count: number }) =>
    f.count(count, { one: '# item, adopted', other: '# items, adopted' }),
  notAdopted: ({ count }: { count: number }) =>
    f.count(count, { one: '# item, not adopted', other: '# items, not adopted' }),
  current: ({ name }: Named) => `Under discussion: ${f.name(name)}`,
  erased: 'Erased title',
  phases: { waiting: 'waiting', open: 'under discussion', adjourned: 'adjourned', closed: 'closed' },
  add: 'Add an item',
  addLabel: 'Title of the item',
  adopt: 'Adopt the agenda',
  takeUp: 'Take up',
  takeUpLong: ({ name }: Named) => `Take up: ${f.name(name)}`,
  close: 'Close the item',
  closeLong: ({ name }: Named) => `Close: ${f.name(name)}`,
  debateClosed: 'The debate is closed; only voting is left.',

  documents: ({ count }: { count: number }) => f.count(count, { one: '# document', other: '# documents' }),
  ofSitting: 'Of the whole session',
  addDocument: 'Add a document',
  documentItem: 'Belongs to',
  documentTitle: 'Title',
  documentText: 'Text',
  removeDocument: 'Remove',
  removeQuestion: ({ name }: Named) => `Remove ${f.name(name)}?`,
  removeText: 'Nobody can open it any more. That it was there stays in the journal.',
})
