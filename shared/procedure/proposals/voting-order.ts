// PR16, PR18: in which order amendments and proposals are voted on.
import type { ItemId } from '../../ids.ts'
import { rulebookOf, type Sitting } from '../sitting.ts'
import { amendmentsTo } from './proposal-of.ts'
import type { Amendment, Change, Proposal } from './proposals-state.ts'

/** What takes a paragraph out is presumed to be further from the text than what rewords it, and that than what adds to it. */
const REMOVED = { delete: 0, replace: 1, add: 2 } as const satisfies Record<Change['is'], number>

/** Amendments that are before the body and not settled, the next one to be voted on first. */
export function votingOrder(sitting: Sitting, { id, amendmentOrder }: Proposal): readonly Amendment[] {
  const rule = rulebookOf(sitting).procedure.amendments?.order
  const keysOf = ({ id: amendment, change: { is } }: Amendment): readonly number[] => {
    const isFirst = rule === 'additions-and-deletions-first' && is !== 'replace'
    return [isFirst ? 0 : 1, placeIn(amendmentOrder, amendment), REMOVED[is]]
  }
  return amendmentsTo(sitting.proposals, id)
    .filter(({ phase }) => phase === 'introduced')
    .map((amendment) => ({ amendment, keys: keysOf(amendment) }))
    .sort((a, b) => compareKeys(a.keys, b.keys))
    .map(({ amendment }) => amendment)
}

/** Proposals under an item that are before the body, the next one to be voted on first. */
export function proposalsInOrder({ proposals }: Sitting, item: ItemId | null): readonly Proposal[] {
  const { order } = proposals
  return proposals.proposals
    .filter((proposal) => proposal.phase === 'introduced' && proposal.item === item)
    .sort((a, b) => placeIn(order, a.id) - placeIn(order, b.id))
}

/** Those that are not listed come last; a sort leaves them as submitted. */
function placeIn<Id>(order: readonly Id[], id: Id): number {
  const place = order.indexOf(id)
  return place < 0 ? order.length : place
}

function compareKeys(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((key, index) => key !== b[index])
  return at < 0 ? 0 : a[at]! - b[at]!
}
