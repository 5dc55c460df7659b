// The acts of this chapter.
import type { ActsOf } from '../chapter.ts'
import type { AgendaCommand } from './agenda-command.ts'

export const AGENDA_ACTS = {} as ActsOf<AgendaCommand>
