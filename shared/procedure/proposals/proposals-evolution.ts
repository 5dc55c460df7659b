// The evolutions of this chapter.
import type { EvolutionsOf } from '../chapter.ts'
import type { ProposalsEvent } from './proposals-event.ts'

export const PROPOSALS_EVOLUTION = {} as EvolutionsOf<ProposalsEvent>
