// The evolutions of this chapter.
import type { EvolutionsOf } from '../chapter.ts'
import type { VotesEvent } from './votes-event.ts'

export const VOTES_EVOLUTION = {} as EvolutionsOf<VotesEvent>
