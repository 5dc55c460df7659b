// What follows from a ballot of an election.
import type { ElectionId } from '../../ids.ts'
import type { Event } from '../event.ts'
import type { Sitting } from '../sitting.ts'
import type { BallotChoice } from '../votes/votes-state.ts'

export const ballotDecided = (
  _sitting: Sitting,
  _election: ElectionId,
  _choices: readonly BallotChoice[],
): readonly Event[] => []
