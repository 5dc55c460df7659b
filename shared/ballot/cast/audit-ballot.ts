// A ballot may be opened instead of cast: whoever doubts the program sees what it encrypted, and the ballot is thrown away.
import type { Election } from '../election/election.ts'
import { readBallot } from './ballot.ts'
import type { Opening } from './encrypt-ballot.ts'

/** BA16. What each ciphertext holds, 0 or 1; null where the opening is not the one of this ballot. Throws a Flaw for no ballot. */
export function openBallot(
  { group, key }: Election,
  text: string,
  opening: Opening,
): readonly (readonly number[])[] | null {
  const { answers } = readBallot(group, text)
  const opened = answers.map(({ choices }, answer) =>
    choices.map(({ alpha, beta }, slot): number | null => {
      const randomness = opening[answer]?.[slot]
      if (randomness === undefined || !group.isEqual(group.secretPower(randomness), alpha.element))
        return null
      const hidden = key.secretPower(randomness)
      if (group.isEqual(beta.element, hidden)) return 0
      return group.isEqual(beta.element, group.times(hidden, group.generator)) ? 1 : null
    }),
  )
  return opened.every((slots): slots is number[] => slots.every((slot) => slot !== null)) ? opened : null
}
