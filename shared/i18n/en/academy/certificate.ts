// A certificate of the Academy on the page that checks it, in English.
import type { Format } from '../../format.ts'

export const certificate = (f: Format) => ({
  heading: 'Verify a certificate',
  lead: 'Open the file of a certificate of an Academy. Its signature is checked here, in your browser.',
  choose: 'Choose a certificate',
  hint: 'A file that ends in .json.',
  fetching: 'The certificate is being fetched…',
  missing: 'There is no such certificate at this forum, or its words were erased.',
  unreadable: 'This is no certificate.',
  forged: 'This certificate is not good: its words are not those that were signed.',
  ours: 'It is good: signed by the key of this forum.',
  others: (forum: string) =>
    `The words are those that ${f.name(forum)} signed. That is not the key of this forum: ask the one that is said to have given it.`,
  unknown: (forum: string) =>
    `The words are those that ${f.name(forum)} signed. Whose key that is could not be asked now.`,
  title: 'Certificate',
  certifies: 'This is to certify that',
  completed: 'has completed the course',
  first: 'First steps in the forum',
  on: (day: string) => `on ${day}.`,
  steps: 'It consists of',
  kinds: {
    visit: 'a guided first visit: asking for the floor, moving, voting',
    rehearsal: (rules: string) => `a rehearsal from opening to adjournment: ${f.name(rules)}`,
    vote: 'a recorded vote, its outcome foretold',
    reading: 'a text, read',
  },
  code: 'Address at which this certificate can be checked',
  signature: 'Signature',
  key: 'Key of the forum',
  print: 'Print',
})

export type CertificateWords = ReturnType<typeof certificate>
