// The evolutions of this chapter.
import type { EvolutionsOf } from '../chapter.ts'
import type { AgendaEvent } from './agenda-event.ts'

export const AGENDA_EVOLUTION = {} as EvolutionsOf<AgendaEvent>
