// The evolutions of this chapter.
import type { EvolutionsOf } from '../chapter.ts'
import type { MotionsEvent } from './motions-event.ts'

export const MOTIONS_EVOLUTION = {} as EvolutionsOf<MotionsEvent>
