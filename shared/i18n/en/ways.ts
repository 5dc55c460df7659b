// Ways of voting, and what is voted on: motions, texts and their parts, rulings, elections, silence, lots.
import type { Format } from '../format.ts'

export const ways = (f: Format) => ({
  /** what a motion asks for beyond its kind, each standing by itself in a row */
  terms: {
    minutes: ({ count }: { count: number }) => f.count(count, { one: '# minute', other: '# minutes' }),
    seconds: ({ count }: { count: number }) =>
      f.count(count, { one: '# second for each speech', other: '# seconds for each speech' }),
    item: ({ name }: { name: string }) => `item “${f.name(name)}”`,
    proposal: ({ number }: { number: number }) => `proposal ${f.number(number)}`,
    amendment: ({ number }: { number: number }) => `amendment ${f.number(number)}`,
    part: ({ names }: { names: readonly string[] }) => `paragraph ${f.list(names)} apart`,
    text: ({ name }: { name: string }) => `on “${f.name(name)}”`,
  },
  subjects: {
    motionOf: ({ name }: { name: string }) => `Motion of ${f.name(name)}`,
    someMotion: ({ number }: { number: number }) => `Motion ${f.number(number)}`,
    ruling: 'Shall the ruling of the chair be overruled?',
    proposal: ({ number }: { number: number }) => `Proposal ${f.number(number)}`,
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
})
