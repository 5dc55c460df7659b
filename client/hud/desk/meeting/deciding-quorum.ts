// Whether enough delegations are there to take decisions.

import type { Quorum } from '../../../../shared/procedure/calls/call.ts'
import { needOf } from '../../../../shared/procedure/majority/decision-weigh.ts'
import { rulebookOf, type Sitting } from '../../../../shared/procedure/sitting.ts'
import { entitledOf, isPresent } from '../../../../shared/procedure/standing.ts'

/** MA3, as it holds for questions of the chair. */
export function decidingQuorum(sitting: Sitting): Quorum {
  const { quorum, procedure } = rulebookOf(sitting)
  const entitled = entitledOf(sitting, procedure.question)
  const have = entitled.filter((delegation) => isPresent(sitting, delegation)).length
  if (!quorum) return { have, need: 0, rule: null }
  return { have, need: needOf(entitled.length, quorum.fraction, quorum.cmp), rule: quorum.rule }
}
