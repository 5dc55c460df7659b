// SB8: what may be decided by secret ballot.
import type { DelegationId } from '../../ids.ts'
import { refuse } from '../../refusal.ts'
import type { Refused } from '../gates.ts'
import type { Rulebook, Test } from '../rulebooks/rulebook.ts'
import { rulebookOf, type Sitting } from '../sitting.ts'
import { entitledOf, isPresent } from '../standing.ts'
import type { OpenVote, Subject } from '../votes/votes-state.ts'
import { answersOf } from './answers.ts'
import { isReady } from './office.ts'
import type { BallotGroup } from './secret-state.ts'

/** a ballot travels in one message, and takes longer to prove the more answers it has */
const MOST_ANSWERS: Readonly<Record<BallotGroup, number>> = { Ed25519: 50, 'BELENIOS-2048': 15 }

/** Among fewer, what each chose is soon guessed from the result. */
export const FEW_VOTERS = 5

/** The rule by which something is voted on in secret; undefined: the rulebook knows none. */
export const secretRuleOf = ({ elections, procedure }: Rulebook, { of }: Subject): string | undefined =>
  of === 'election' ? elections?.secret : procedure.voting.methods.secret

/** Who is to be voted on, and by which decision. */
type Putting = Pick<OpenVote, 'subject' | 'decision'>

/** Why this is not put to a secret vote now; null: it may be. */
export function secretRefused(sitting: Sitting, putting: Putting): Refused | null {
  const rulebook = rulebookOf(sitting)
  if (secretRuleOf(rulebook, putting.subject) === undefined) return refuse('method-unknown', 'VO13', 'method')
  const test = rulebook.decisions[putting.decision]?.test
  if (test && !goesByCounts(test)) return refuse('secret-weighed', 'SB8', 'method')
  const { office } = sitting.secret
  if (office === null || !isReady(sitting)) return refuse('office-not-ready', 'SB8')
  const { answers } = answersOf(sitting, putting)
  return answers.length > MOST_ANSWERS[office.group] ? refuse('too-many', 'SB9') : null
}

/** Nobody's own vote matters: no veto, and no weight. */
export function goesByCounts(test: Test): boolean {
  switch (test.is) {
    case 'all':
    case 'any':
      return test.of.every(goesByCounts)
    case 'share':
      return test.weight === undefined
    case 'no-veto':
    case 'not-blocked':
      return false
    default:
      return true
  }
}

// SB17
export function isAmongFew(sitting: Sitting, { decision }: Pick<OpenVote, 'decision'>): boolean {
  const isThere = (delegation: DelegationId) => isPresent(sitting, delegation)
  return entitledOf(sitting, decision).filter(isThere).length < FEW_VOTERS
}
