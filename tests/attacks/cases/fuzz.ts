// Sound requests and frames changed at random: the next crash is one that no list has.
import { fuzzFor, replay } from '../fuzz/fuzz.ts'
import type { Case } from '../target.ts'

const SEED = 20_261_123
/** by hand it goes on for minutes: npm run attack -- URL --fuzz MINUTES */
const FOR_MS = 4_000

export const fuzz: readonly Case[] = [
  {
    name: 'everything that was ever found, as it was found',
    async run(target) {
      await replay(target)
    },
  },
  {
    name: `${FOR_MS / 1000} seconds of inputs changed at random`,
    async run(target) {
      await fuzzFor(target, SEED, FOR_MS)
    },
  },
]
