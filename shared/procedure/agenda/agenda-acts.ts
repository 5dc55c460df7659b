// AG: all acts of meetings, presence, items and documents.
import type { ActsOf } from '../chapter.ts'
import type { AgendaCommand } from './agenda-command.ts'
import { DOCUMENT_ACTS } from './document-acts.ts'
import { ITEM_ACTS } from './item-acts.ts'
import { MEETING_ACTS } from './meeting-acts.ts'
import { ORDER_ACTS } from './order-acts.ts'
import { PRESENCE_ACTS } from './presence-acts.ts'

export const AGENDA_ACTS: ActsOf<AgendaCommand> = {
  ...MEETING_ACTS,
  ...PRESENCE_ACTS,
  ...ORDER_ACTS,
  ...ITEM_ACTS,
  ...DOCUMENT_ACTS,
}
