// The acts of this chapter.
import type { ActsOf } from '../chapter.ts'
import type { LotsCommand } from './lots-command.ts'

export const LOTS_ACTS = {} as ActsOf<LotsCommand>
