// The rulebooks that a host may choose, and those of the bodies that the calculator knows.
import { EU_COUNCIL } from './eu-council.ts'
import { GCC_SUPREME_COUNCIL } from './gcc-supreme-council.ts'
import { GENERAL_ASSEMBLY } from './general-assembly.ts'
import { GENERAL_ASSEMBLY_COMMITTEE } from './general-assembly-committee.ts'
import { MODEL_UN } from './model-un.ts'
import { OPEN_FLOOR } from './open-floor.ts'
import type { BodyRulebook, Rulebook, RulebookId } from './rulebook.ts'
import { SECURITY_COUNCIL } from './security-council.ts'

export const RULEBOOKS: Readonly<Record<Exclude<RulebookId, 'own'>, Rulebook>> = {
  'open-floor': OPEN_FLOOR,
  'general-assembly': GENERAL_ASSEMBLY,
  'general-assembly-committee': GENERAL_ASSEMBLY_COMMITTEE,
  'security-council': SECURITY_COUNCIL,
  'eu-council': EU_COUNCIL,
  'gcc-supreme-council': GCC_SUPREME_COUNCIL,
  'model-un': MODEL_UN,
}

export const BODIES: readonly BodyRulebook[] = [
  GENERAL_ASSEMBLY,
  GENERAL_ASSEMBLY_COMMITTEE,
  SECURITY_COUNCIL,
  EU_COUNCIL,
  GCC_SUPREME_COUNCIL,
]

/** What a body may be asked to decide; not what only a motion asks for, such as to reconsider. */
export function mattersOf({ decisions, elections, procedure }: BodyRulebook): readonly string[] {
  const { proposals, amendments, question } = procedure
  const asked = [question, ...(proposals?.decisions ?? []), ...Object.values(amendments?.decisions ?? {})]
  const matters = Object.keys(decisions).filter((decision) => asked.includes(decision))
  return [...matters, ...(elections ? ['election'] : [])]
}
