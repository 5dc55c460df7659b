// The rulebooks that a host may choose.
import { OPEN_FLOOR } from './open-floor.ts'
import type { Rulebook, RulebookId } from './rulebook.ts'

export const RULEBOOKS: Readonly<Record<RulebookId, Rulebook>> = { 'open-floor': OPEN_FLOOR }
