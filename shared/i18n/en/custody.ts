// What a host sees of a session beside its badges: what was reported, and who did what.
import type { Format } from '../format.ts'

const ACTS = {
  make: 'made the session',
  enter: 'came in with a badge',
  badges: 'added a badge',
  reissue: 'reissued badges',
  revoke: 'revoked a badge',
  plan: 'set the time',
  end: 'ended the session',
  settle: 'saw to a report',
  forget: 'erased a person',
  export: 'exported the session',
  'export person': 'exported the data of a person',
  import: 'took the session in',
  'witness accept': 'accepted another journal than was seen',
}

export const custody = (f: Format) => ({
  heading: 'Reports and acts',
  reports: 'What was reported',
  noReports: 'Nobody has reported anything.',
  about: ({ name }: { name: string }) => `About ${f.name(name)}`,
  erased: 'a person whose name was erased',
  settle: 'Seen to',
  settleLong: ({ name }: { name: string }) => `The report about ${f.name(name)} was seen to`,
  settled: ({ at }: { at: number }) => `Seen to ${f.dateTime(at)}`,
  audit: 'Who did what',
  auditHint: 'People and badges stand here by their ids; links and keys are never written down.',
  noAudit: 'Nothing was written down yet, or it is older than is kept.',
  at: ({ at }: { at: number }) => f.dateTime(at),
  /** by the name under which an act is written down */
  acts: ACTS,
  save: 'Save as a table (CSV)',
  failed: 'This could not be read. Please try again.',
  again: 'Read again',
})

export type CustodyWords = ReturnType<typeof custody>
