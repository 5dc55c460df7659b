// What a sitting is after something happened to presence, items or documents.
import type { ItemId } from '../../ids.ts'
import type { EvolutionsOf } from '../chapter.ts'
import type { Sitting } from '../sitting.ts'
import { withoutFloor } from '../speakers/floor-evolution.ts'
import { speakersForItem, speakersWithoutDebate } from '../speakers/item-list.ts'
import type { AgendaEvent } from './agenda-event.ts'
import type { Agenda, AgendaItem, SittingDocument } from './agenda-state.ts'
import { MEETING_EVOLUTION } from './meeting-evolution.ts'

const onAgenda = ({ agenda }: Sitting, change: Partial<Agenda>): Partial<Sitting> => ({
  agenda: { ...agenda, ...change },
})

const inPhase = (items: readonly AgendaItem[], id: ItemId, phase: AgendaItem['phase']) =>
  items.map((item) => (item.id === id ? { ...item, phase } : item))

// AG15, AG16: one at a time, whoever took it up
function opened(sitting: Sitting, item: ItemId): Partial<Sitting> {
  const { items, current } = sitting.agenda
  const others = current === null ? items : inPhase(items, current, 'waiting')
  const speakers =
    current === item
      ? { ...sitting.speakers, isOpen: true }
      : speakersForItem(sitting.speakers, current === null)
  const change = { items: inPhase(others, item, 'open'), current: item, isDebateClosed: false }
  return { ...onAgenda(sitting, change), speakers }
}

// AG18
function left(sitting: Sitting, item: ItemId, phase: 'closed' | 'adjourned', at: number): Partial<Sitting> {
  const items = inPhase(sitting.agenda.items, item, phase)
  if (sitting.agenda.current !== item) return onAgenda(sitting, { items })
  return {
    ...onAgenda(sitting, { items, current: null, isDebateClosed: false }),
    speakers: { ...speakersForItem(withoutFloor(sitting, at), false), caucus: null },
  }
}

export const AGENDA_EVOLUTION: EvolutionsOf<AgendaEvent> = {
  ...MEETING_EVOLUTION,
  'presence.noted': (sitting, { delegation, presence }) =>
    onAgenda(sitting, { presence: { ...sitting.agenda.presence, [delegation]: presence } }),
  'item.added': (sitting, { item, title }, { seq }) =>
    onAgenda(sitting, {
      items: [...sitting.agenda.items, { id: item, title, phase: 'waiting' }],
      orderSeq: seq,
    }),
  'agenda.ordered': (sitting, { items }, { seq }) => {
    const byId = new Map(sitting.agenda.items.map((item) => [item.id, item]))
    return onAgenda(sitting, { items: items.flatMap((id) => byId.get(id) ?? []), orderSeq: seq })
  },
  'agenda.adopted': (sitting) => onAgenda(sitting, { isAdopted: true }),
  'item.opened': (sitting, { item }) => opened(sitting, item),
  'item.adjourned': (sitting, { item }, { at }) => left(sitting, item, 'adjourned', at),
  'item.closed': (sitting, { item }, { at }) => left(sitting, item, 'closed', at),
  // AG19
  'debate.closed': (sitting, { item }) =>
    sitting.agenda.current === item
      ? {
          ...onAgenda(sitting, { isDebateClosed: true }),
          speakers: speakersWithoutDebate(sitting.speakers),
        }
      : {},
  'document.added': (sitting, { document: id, item, delegation, content }, { at }) => {
    const { documents, documentCount } = sitting.agenda
    const added: SittingDocument = { id, item, delegation, content, at }
    return onAgenda(sitting, { documents: [...documents, added], documentCount: documentCount + 1 })
  },
  'document.removed': (sitting, { document: removed }) =>
    onAgenda(sitting, { documents: sitting.agenda.documents.filter(({ id }) => id !== removed) }),
}
