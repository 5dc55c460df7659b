// The evolutions of this chapter.
import type { EvolutionsOf } from '../chapter.ts'
import type { SpeakersEvent } from './speakers-event.ts'

export const SPEAKERS_EVOLUTION = {} as EvolutionsOf<SpeakersEvent>
