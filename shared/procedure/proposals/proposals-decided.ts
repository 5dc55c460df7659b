// What follows from a vote on a proposal, a part of it or an amendment.
import type { Event } from '../event.ts'
import type { Outcome } from '../majority/majority.ts'
import type { Sitting } from '../sitting.ts'
import type { Subject } from '../votes/votes-state.ts'

export const proposalDecided = (
  _sitting: Sitting,
  _subject: Extract<Subject, { of: 'proposal' | 'amendment' | 'part' }>,
  _outcome: Outcome,
): readonly Event[] => []
