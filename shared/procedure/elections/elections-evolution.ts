// The evolutions of this chapter.
import type { EvolutionsOf } from '../chapter.ts'
import type { ElectionsEvent } from './elections-event.ts'

export const ELECTIONS_EVOLUTION = {} as EvolutionsOf<ElectionsEvent>
