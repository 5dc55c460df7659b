// The item under discussion, and whether its debate is closed.
import type { ItemId } from '../../ids.ts'
import type { Sitting } from '../sitting.ts'

/** null: no item is open. */
export const openItemOf = ({ agenda: { items, current } }: Sitting): ItemId | null =>
  items.some(({ id, phase }) => id === current && phase === 'open') ? current : null

/** Only voting is left on what stands under this item (null: under none). */
export const isDebateClosedOn = (sitting: Sitting, item: ItemId | null): boolean =>
  item !== null && sitting.agenda.isDebateClosed && openItemOf(sitting) === item
