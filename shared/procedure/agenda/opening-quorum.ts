// Whether enough delegations are there to open a meeting.
import { needOf } from '../majority/decision-weigh.ts'
import { rulebookOf, type Sitting } from '../sitting.ts'
import { presentOf } from '../standing.ts'

export interface OpeningQuorum {
  /** delegations with a vote that are present */
  readonly have: number
  readonly need: number
  /** null: this rulebook asks for none */
  readonly rule: string | null
}

/** AG3: counted in delegations with a vote of their own. */
export function openingQuorum(sitting: Sitting): OpeningQuorum {
  const { opening } = rulebookOf(sitting).procedure
  const { delegations, observers } = sitting
  const have = presentOf(sitting).filter((delegation) => !observers.includes(delegation)).length
  if (opening === null) return { have, need: 0, rule: null }
  const members = delegations.length - observers.length
  return { have, need: needOf(members, opening.fraction, opening.cmp), rule: opening.rule }
}
