// How long and how often the links of badges work, for the host who hands them out.
import type { Format } from '../format.ts'

export const links = (f: Format) => ({
  heading: 'How long and how often the links work',
  intro:
    'After this time, or when a link has brought in so many people, it brings in nobody new. Who is in stays in, and comes back from the same browser.',
  until: 'The links work until',
  untilHint: 'In your own time zone, within the coming year.',
  uses: 'People for each link',
  usesHint: 'From 1 to 200. Empty: as it is for each link now.',
  usesOne: 'People for this link',
  usesOneHint: 'From 1 to 200. Empty: 16, or 8 for a chair or a secretary.',
  set: 'Set for all badges',
  done: 'The limits of the links are set.',
  wrong: 'Please choose a time within the coming year, and a number from 1 to 200.',
  worksUntil: ({ at }: { at: string }) => `Works until ${f.name(at)}`,
  isOver: ({ at }: { at: string }) => `Has worked until ${f.name(at)}`,
  left: ({ count, sum }: { count: number; sum: number }) =>
    f.count(count, {
      one: `# of ${f.number(sum)} uses left`,
      other: `# of ${f.number(sum)} uses left`,
    }),
})
