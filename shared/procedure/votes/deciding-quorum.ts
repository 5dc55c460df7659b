// Whether enough members are there to decide.
import { needOf } from '../majority/decision-weigh.ts'
import { rulebookOf, type Sitting } from '../sitting.ts'
import { entitledOf, presentOf } from '../standing.ts'

/** The rule of the quorum when too few are present for this decision (a key of the rulebook), MA3; null when enough are. */
export function quorumMissing(sitting: Sitting, decision: string): string | null {
  const { quorum } = rulebookOf(sitting)
  if (!quorum) return null
  const entitled = entitledOf(sitting, decision)
  const present = presentOf(sitting).filter((delegation) => entitled.includes(delegation))
  return present.length < needOf(entitled.length, quorum.fraction, quorum.cmp) ? quorum.rule : null
}
