// AG: documents that everyone may open.
import type { DocumentId } from '../../ids.ts'
import { refuse } from '../../refusal.ts'
import { ok } from '../../result.ts'
import type { Act, ActsOf } from '../chapter.ts'
import { asDesk } from '../gates.ts'
import { delegationOf, isAtDesk } from '../standing.ts'
import type { AgendaCommand } from './agenda-command.ts'

/** in all, so that a list of them can be read and every joiner gets it at once */
export const MOST_DOCUMENTS = 100
/** of one delegation, so that none fills the list */
export const MOST_OF_DELEGATION = 10
/** UTF-16 units: some twenty pages */
export const LONGEST_DOCUMENT = 40_000

// AG21
const add: Act<'document.add'> = (sitting, { item, title, text, salt }, who) => {
  const delegation = delegationOf(sitting, who)
  const isDesk = isAtDesk(sitting, who)
  if (!isDesk && delegation === null) return refuse('not-in-delegation', 'AG21')
  const { items, documents, documentCount } = sitting.agenda
  if (item !== null && !items.some(({ id }) => id === item)) return refuse('item-unknown', 'AG21')
  if (text.length > LONGEST_DOCUMENT) return refuse('too-large', 'AG21', 'text')
  const own = documents.filter((one) => one.delegation === delegation).length
  if (documents.length >= MOST_DOCUMENTS || (!isDesk && own >= MOST_OF_DELEGATION))
    return refuse('too-many', 'AG21')
  const id = `x${documentCount + 1}` as DocumentId
  const content = { title, text }
  return ok([{ type: 'document.added', document: id, item, delegation, content, salt }])
}

// AG22
const remove: Act<'document.remove'> = (sitting, { document: id }, who) => {
  const found = sitting.agenda.documents.find((one) => one.id === id)
  if (!found) return refuse('document-unknown', 'AG22')
  const isOwn = found.delegation !== null && found.delegation === delegationOf(sitting, who)
  if (isOwn) return ok([{ type: 'document.removed', document: id }])
  const desk = asDesk(sitting, who, 'AG22')
  return desk.ok ? ok([{ type: 'document.removed', document: id }]) : refuse('document-unknown', 'AG22')
}

export const DOCUMENT_ACTS: Pick<ActsOf<AgendaCommand>, 'document.add' | 'document.remove'> = {
  'document.add': add,
  'document.remove': remove,
}
