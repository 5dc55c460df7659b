// What a delegate may do, as a list.
import type { Format } from '../format.ts'

export const acts = (f: Format) => ({
  heading: 'What I may do now',
  none: 'Nothing is in order for you at this moment.',
  groups: {
    floor: 'The floor',
    points: 'Points',
    motions: 'Motions',
    proposals: 'Proposals',
    votes: 'Voting',
  },
  notNow: ({ count }: { count: number }) =>
    f.count(count, { one: '# thing is not in order now', other: '# things are not in order now' }),
  end: 'End my speech',
  yield: 'Yield the rest of my time',
  unpoint: 'Withdraw my point',
  appeal: 'Appeal against the ruling',
  submit: 'Submit a proposal',
  cast: 'Cast the ballot of my delegation',
  object: 'Object to adopting without a vote',
  pass: 'Pass in the roll-call',
  lot: 'Add chance of my own to the lot',
  second: ({ name }: { name: string }) => `Second: ${f.name(name)}`,
  unmove: ({ name }: { name: string }) => `Withdraw my motion: ${f.name(name)}`,
  support: ({ name }: { name: string }) => `Sponsor or sign: ${f.name(name)}`,
  amend: ({ name }: { name: string }) => `Amend: ${f.name(name)}`,
  accept: ({ name }: { name: string }) => `Take over: ${f.name(name)}`,

  roll: 'Roll',
  youAre: ({ presence }: { presence: string }) => `Your delegation is noted as: ${f.name(presence)}`,
  answer: 'Answer the roll',
  voting: 'Who is present and voting may not abstain.',
})
