// The acts of this chapter.
import type { ActsOf } from '../chapter.ts'
import type { MotionsCommand } from './motions-command.ts'
import { move, object, second, withdraw } from './move-motion.ts'
import { put, ruleOut, takeUp } from './put-motion.ts'

export const MOTIONS_ACTS: ActsOf<MotionsCommand> = {
  'motion.move': move,
  'motion.second': second,
  'motion.object': object,
  'motion.withdraw': withdraw,
  'motion.rule-out': ruleOut,
  'motion.take-up': takeUp,
  'motion.put': put,
}
