// The ballots that stand in a sitting, with the receipts of those who cast them.
import type { DelegationId } from '../../shared/ids.ts'
import { keyUse } from '../../shared/procedure/votes/cast-keys.ts'
import type { OwnBallot, Receipt } from '../../shared/protocol/messages.ts'
import { MESSAGE } from '../../shared/protocol/rooms.ts'
import type { KeptSitting } from '../forum/kept-sitting.ts'
import type { Hall } from './hall.ts'

/** The ballot that stands for a delegation in the open vote. */
export function standingBallot(host: KeptSitting, delegation: DelegationId): OwnBallot | null {
  const { vote } = host.standing.sitting
  const ballot = vote?.ballots.get(delegation)
  if (!vote || !ballot || ballot.choice === null) return null
  const { by, seq, salt, choice } = ballot
  return { vote: vote.id, delegation, choice, seq, salt, by, hash: host.hashAt(seq) }
}

/** The receipt of what was cast with a key. */
export function receiptOfKey(host: KeptSitting, key: string): Receipt | null {
  const use = keyUse(host.standing.sitting.keys, key)
  if (use === undefined) return null
  const { seq, salt, choice } = use.ballot
  // a secret ballot has no key
  if (choice === null) return null
  return { vote: use.vote, delegation: use.delegation, choice, seq, salt, hash: host.hashAt(seq) }
}

/** Tells the people of these delegations of the ballot that stands for them, and empties the set. */
export function tellBallots({ host, outlet }: Hall, delegations: Set<DelegationId>): void {
  if (delegations.size === 0) return
  for (const [person, { delegation }] of host.standing.sitting.people) {
    const ballot =
      delegation !== null && delegations.has(delegation) ? standingBallot(host, delegation) : null
    if (ballot !== null) outlet.send(person, MESSAGE.ballot, ballot)
  }
  delegations.clear()
}
