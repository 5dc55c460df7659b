// The acts of this chapter.
import type { ActsOf } from '../chapter.ts'
import type { ElectionsCommand } from './elections-command.ts'

export const ELECTIONS_ACTS = {} as ActsOf<ElectionsCommand>
