// The commands by which an operator keeps information under control.
import type { Command } from '../command.ts'
import { forgetCommand } from './forget.ts'
import { peopleCommand } from './people.ts'
import { purgeCommand } from './purge.ts'
import { witnessAcceptCommand, witnessCheckCommand } from './witness.ts'

export const CUSTODY_COMMANDS: readonly Command[] = [
  peopleCommand,
  forgetCommand,
  purgeCommand,
  witnessCheckCommand,
  witnessAcceptCommand,
]
