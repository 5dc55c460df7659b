// Model United Nations.
import { OPEN_FLOOR } from './open-floor.ts'
import type { Rulebook } from './rulebook.ts'

export const MODEL_UN: Rulebook = { ...OPEN_FLOOR, id: 'model-un' }
