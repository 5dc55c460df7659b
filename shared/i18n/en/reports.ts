// Reporting abuse in the hall, and what the desk sees of it.
import type { Format } from '../format.ts'

export const reports = (f: Format) => ({
  report: 'Report',
  reportPerson: ({ name }: { name: string }) => `Report ${f.name(name)}`,
  reportLine: ({ name }: { name: string }) => `Report what ${f.name(name)} wrote`,
  heading: ({ name }: { name: string }) => `Report ${f.name(name)} to the chair?`,
  text: 'The chair, the secretary and the host of this session read your report with your name; nobody else does.',
  textLine: 'What was written goes with it.',
  reason: 'What happened (may be left empty)',
  send: 'Report',
  cancel: 'Do not report',
  sent: 'Reported to the chair.',
  list: 'Reports',
  none: 'Nobody has reported anything.',
  open: ({ count }: { count: number }) => f.count(count, { one: '# report', other: '# reports' }),
  about: ({ name }: { name: string }) => `About ${f.name(name)}`,
  erased: 'a person whose name was erased',
  by: ({ name }: { name: string }) => `Reported by ${f.name(name)}`,
  somebody: 'somebody who has left',
  at: ({ at }: { at: number }) => f.dateTime(at),
  settle: 'Seen to',
  settleLong: ({ name }: { name: string }) => `The report about ${f.name(name)} was seen to`,
  settled: 'Seen to.',
})

export type ReportWords = ReturnType<typeof reports>
