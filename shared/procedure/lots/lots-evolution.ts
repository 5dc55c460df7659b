// The evolutions of this chapter.
import type { EvolutionsOf } from '../chapter.ts'
import type { LotsEvent } from './lots-event.ts'

export const LOTS_EVOLUTION = {} as EvolutionsOf<LotsEvent>
