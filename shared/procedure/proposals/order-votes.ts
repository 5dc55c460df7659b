// PR15, PR18: the chair says in which order amendments and proposals are voted on.
import { refuse } from '../../refusal.ts'
import { ok } from '../../result.ts'
import type { Act } from '../chapter.ts'
import { asPresiding, asSeen, notVoting } from '../gates.ts'
import { rulebookOf } from '../sitting.ts'
import { asUnvoted } from './proposal-gates.ts'
import { amendmentsTo, isOpen } from './proposal-of.ts'

export const orderAmendments: Act<'amendments.order'> = (sitting, command, who) => {
  const rule = rulebookOf(sitting).procedure.amendments?.rule ?? 'PR15'
  const chair = asPresiding(sitting, who, 'PR15')
  if (!chair.ok) return chair
  const { proposal, order, excludes } = command
  const open = asUnvoted(sitting, proposal, 'PR20')
  if (!open.ok) return open
  const known = new Set(amendmentsTo(sitting.proposals, proposal).map(({ id }) => id))
  const listed = areListed(order, known)
  if (!listed) return refuse('amendment-unknown', rule, 'order')
  const pairs = Object.entries(excludes) as [(typeof order)[number], typeof order][]
  if (pairs.some(([id, others]) => !known.has(id) || !areListed(others, known) || others.includes(id)))
    return refuse('amendment-unknown', rule, 'excludes')
  return ok([{ type: 'amendments.ordered', proposal, order, excludes }])
}

/** Each is known and named once. */
const areListed = <Id>(ids: readonly Id[], known: ReadonlySet<Id>): boolean =>
  new Set(ids).size === ids.length && ids.every((id) => known.has(id))

export const orderProposals: Act<'proposals.order'> = (sitting, { order, seen }, who) => {
  const rule = rulebookOf(sitting).procedure.proposals?.orderRule ?? 'PR18'
  const chair = asPresiding(sitting, who, 'PR18')
  if (!chair.ok) return chair
  const { proposals, order: before, orderSeq } = sitting.proposals
  if (order.length === before.length && order.every((id, index) => id === before[index])) return ok([])
  const fresh = asSeen(orderSeq, seen)
  if (!fresh.ok) return fresh
  const idle = notVoting(sitting, 'PR20')
  if (!idle.ok) return idle
  const known = new Set(proposals.filter(isOpen).map(({ id }) => id))
  if (!areListed(order, known)) return refuse('proposal-unknown', rule, 'order')
  return ok([{ type: 'proposals.ordered', order }])
}
