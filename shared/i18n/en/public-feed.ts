// What the server itself says of a public session: in feeds, and where a link to it is shown.
import type { Format } from '../format.ts'

export const publicFeed = (f: Format) => ({
  forum: 'Majlis, an open forum of delegations',
  subtitle: 'Results, proposals, statements and answers of a public session.',
  forumTitle: 'Majlis: public sessions',
  forumSubtitle: 'Sessions that anyone may follow, and what was done in them last.',
  session: ({ name, rules }: { name: string; rules: string }) => `${f.name(name)}, under ${f.name(rules)}`,
  result: ({ matter }: { matter: string }) => `Result of the vote on ${matter}`,
  statement: ({ delegation, title }: { delegation: string; title: string }) =>
    `Statement of ${f.name(delegation)}: ${f.name(title)}`,
  answered: ({ question }: { question: string }) => `Answered: ${f.name(question)}`,
  titles: {
    record: ({ name }: { name: string }) => `${f.name(name)}: the public record`,
    replay: ({ name }: { name: string }) => `${f.name(name)}: the replay`,
    session: ({ name }: { name: string }) => `${f.name(name)}: enter the hall`,
  },
  descriptions: {
    record: 'What is being decided, results, statements, minutes, and the journal that anyone can check.',
    replay: 'Walk through the session again: who spoke, how they voted, what was decided.',
    session:
      'Delegations meet in a shared hall, follow rules of procedure, and decide by votes that anyone can check.',
  },
  picture: ({ name }: { name: string }) =>
    `The hall of Majlis, with the name of the session: ${f.name(name)}`,
  lines: {
    waiting: 'Has not begun',
    open: 'In session',
    suspended: 'Suspended',
    adjourned: 'Adjourned',
    ended: 'Ended',
    voting: 'A vote is under way',
  },
})

export type PublicWords = ReturnType<typeof publicFeed>
