// Who casts in an open vote, and for which delegation: the same for a ballot that is revealed and for a secret one.
import type { DelegationId } from '../../ids.ts'
import { refuse } from '../../refusal.ts'
import { ok } from '../../result.ts'
import type { Who } from '../command.ts'
import type { Gate } from '../gates.ts'
import { rulebookOf, type Sitting } from '../sitting.ts'
import { hasVote, isPresent, presides } from '../standing.ts'
import type { OpenVote } from './votes-state.ts'

export function asCaster(sitting: Sitting, who: Who, open: OpenVote): Gate<DelegationId> {
  if (who === 'system') return refuse('person-unknown')
  const member = sitting.people.get(who)
  if (!member?.delegation) return refuse('not-in-delegation', 'VO3')
  if (!member.mayCast) return refuse('not-entitled-to-cast', 'VO3')
  const { procedure } = rulebookOf(sitting)
  // VO22
  const { presidingRule } = procedure.voting
  if (presidingRule !== null && presides(sitting, who)) return refuse('no-vote-in-chair', presidingRule)
  const { delegation } = member
  if (open.method === 'no-objection') return refuse('not-in-order', 'VO18')
  if (!hasVote(sitting, delegation, open.decision)) return refuse('no-vote-on-this', 'VO16')
  if (!procedure.isInformal && !isPresent(sitting, delegation)) return refuse('absent', 'VO16')
  return ok(delegation)
}
