// The acts of this chapter.
import type { ActsOf } from '../chapter.ts'
import type { PointsCommand } from './points-command.ts'

export const POINTS_ACTS = {} as ActsOf<PointsCommand>
