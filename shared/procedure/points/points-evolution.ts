// The evolutions of this chapter.
import type { EvolutionsOf } from '../chapter.ts'
import type { PointsEvent } from './points-event.ts'

export const POINTS_EVOLUTION = {} as EvolutionsOf<PointsEvent>
