// AG: what stands on the agenda, and in which order.
import type { ItemId } from '../../ids.ts'
import { refuse } from '../../refusal.ts'
import { ok } from '../../result.ts'
import type { Act, ActsOf, Decided } from '../chapter.ts'
import { asDesk, asPresiding, asSeen, type Gate, inMeeting, outsideVote, refusedBy } from '../gates.ts'
import type { Sitting } from '../sitting.ts'
import type { AgendaCommand } from './agenda-command.ts'

/** more is no agenda of one sitting */
export const MOST_ITEMS = 100

const nothing: Decided = ok([])

// AG14
const notAdopted = ({ agenda }: Sitting): Gate<null> =>
  agenda.isAdopted ? refuse('agenda-adopted', 'AG14') : ok(null)

// AG12
const add: Act<'item.add'> = (sitting, { title, salt }, who) => {
  const refused = refusedBy(asDesk(sitting, who, 'AG12'), notAdopted(sitting))
  if (refused) return refused
  const count = sitting.agenda.items.length
  if (count >= MOST_ITEMS) return refuse('too-many', 'AG12')
  return ok([{ type: 'item.added', item: `i${count + 1}` as ItemId, title, salt }])
}

// AG13
const order: Act<'agenda.order'> = (sitting, { items, seen }, who) => {
  const refused = refusedBy(asDesk(sitting, who, 'AG13'), notAdopted(sitting))
  if (refused) return refused
  const before = sitting.agenda.items.map(({ id }) => id)
  if (items.length === before.length && items.every((item, place) => item === before[place])) return nothing
  const fresh = asSeen(sitting.agenda.orderSeq, seen)
  if (!fresh.ok) return fresh
  const isWhole = items.length === before.length && before.every((item) => items.includes(item))
  return isWhole ? ok([{ type: 'agenda.ordered', items }]) : refuse('item-unknown', 'AG13')
}

// AG14
const adopt: Act<'agenda.adopt'> = (sitting, _, who) => {
  const refused = refusedBy(
    asPresiding(sitting, who, 'AG14'),
    inMeeting(sitting, 'AG14'),
    outsideVote(sitting, 'AG20'),
    notAdopted(sitting),
  )
  if (refused) return refused
  return sitting.agenda.items.length === 0 ? refuse('item-unknown', 'AG14') : ok([{ type: 'agenda.adopted' }])
}

export const ORDER_ACTS: Pick<ActsOf<AgendaCommand>, 'item.add' | 'agenda.order' | 'agenda.adopt'> = {
  'item.add': add,
  'agenda.order': order,
  'agenda.adopt': adopt,
}
