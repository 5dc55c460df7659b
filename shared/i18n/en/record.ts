// The panel of the record: files to keep, and the minutes to read. Fetched when the panel is opened.
import type { Format } from '../format.ts'

export const record = (f: Format) => ({
  made: ({ count }: { count: number }) =>
    `Made of the journal up to ${f.count(count, { one: 'its first entry', other: 'entry #' })}.`,
  refresh: 'Bring up to date',
  times: ({ zone }: { zone: string }) => `Times are those of ${f.name(zone)}.`,
  language: 'Language of the record',
  languages: { en: 'English', ar: 'العربية' },
  filesHeading: 'Minutes as a file',
  print: 'Open to print or to save as PDF',
  files: {
    html: 'Page to print (HTML)',
    docx: 'Word document (DOCX)',
    json: 'Data (JSON)',
    attendance: 'Attendance and speaking times (CSV)',
    calendar: 'Invitation for a calendar (ICS)',
  },
  save: 'Save',
  saveLong: ({ file }: { file: string }) => `Save: ${file}`,
  saving: 'The file is being made…',
  saved: 'Saved.',
  votesHeading: 'Each decision as a file',
  votesNone: 'Nothing has been decided in this session yet.',
  voteFile: ({ form, number }: { form: string; number: number }) => `${form}, decision ${f.number(number)}`,
  replay: 'Walk through the session again',
  read: 'Read the minutes here',
  readClose: 'Close the minutes',
  minutes: 'Minutes',
  fileName: 'minutes',
  attendanceName: 'attendance',
  voteName: ({ number }: { number: number }) => `decision-${number}`,
})

export type RecordWords = ReturnType<typeof record>
