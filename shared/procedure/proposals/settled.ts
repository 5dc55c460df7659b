// PR28, PR29: a proposal is decided, and with it go the motions about it.
import type { ProposalId } from '../../ids.ts'
import type { Event } from '../event.ts'
import { lapsesAbout } from '../motions/motion-lapses.ts'
import type { Sitting } from '../sitting.ts'

export const settledAs = (
  sitting: Sitting,
  proposal: ProposalId,
  result: 'adopted' | 'rejected' | 'no-action',
): readonly Event[] => [{ type: 'proposal.decided', proposal, result }, ...lapsesAbout(sitting, proposal)]
