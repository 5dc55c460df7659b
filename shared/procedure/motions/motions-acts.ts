// The acts of this chapter.
import type { ActsOf } from '../chapter.ts'
import type { MotionsCommand } from './motions-command.ts'

export const MOTIONS_ACTS = {} as ActsOf<MotionsCommand>
