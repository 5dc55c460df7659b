// What follows from a decided vote, besides that it is closed.
import { ballotDecided } from '../elections/elections-decided.ts'
import type { Event } from '../event.ts'
import type { Outcome } from '../majority/majority.ts'
import { motionDecided } from '../motions/motions-decided.ts'
import { rulingDecided } from '../points/points-decided.ts'
import { proposalDecided } from '../proposals/proposals-decided.ts'
import type { Sitting } from '../sitting.ts'
import type { Counted } from './counted.ts'
import type { Subject } from './votes-state.ts'

/**
 * The events that follow the close in the same act. `sitting` is as it was before the close; `at`: ms since 1970; `counted`: what
 * was cast.
 */
export function consequencesOf(
  sitting: Sitting,
  subject: Subject,
  outcome: Outcome,
  counted: Counted,
  at: number,
): readonly Event[] {
  switch (subject.of) {
    case 'question':
      return []
    case 'motion':
      return motionDecided(sitting, subject.motion, outcome.outcome === 'adopted', at)
    case 'ruling':
      return rulingDecided(sitting, subject.point, outcome.outcome === 'adopted')
    case 'proposal':
    case 'amendment':
    case 'part':
      return proposalDecided(sitting, subject, outcome)
    case 'election':
      return ballotDecided(sitting, subject.election, counted)
  }
}
