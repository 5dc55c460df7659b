// The score of each sound that the hall calls with.
import type { Cue } from './cues.ts'
import { FLOOR, RESULT, TIME_OVER, VOTE, WARNING } from './motifs.ts'
import { applause, GAVEL } from './noises.ts'
import type { Score } from './score.ts'

const SCORES: Readonly<Record<Exclude<Cue, 'applause'>, Score>> = {
  gavel: GAVEL,
  floor: FLOOR,
  vote: VOTE,
  result: RESULT,
  warning: WARNING,
  timeOver: TIME_OVER,
}

/** `people`: how many applaud, where it is applause. */
export const scoreOf = (cue: Cue, people = 1): Score =>
  cue === 'applause' ? applause(people, people) : SCORES[cue]
