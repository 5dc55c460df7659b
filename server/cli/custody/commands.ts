// The commands by which an operator keeps information under control.
import type { Command } from '../command.ts'
import { backupCommand, restoreCommand } from './backup.ts'
import { exportCommand } from './export.ts'
import { forgetCommand } from './forget.ts'
import { importCommand } from './import.ts'
import { peopleCommand } from './people.ts'
import { purgeCommand } from './purge.ts'
import { witnessAcceptCommand, witnessCheckCommand } from './witness.ts'

export const CUSTODY_COMMANDS: readonly Command[] = [
  peopleCommand,
  exportCommand,
  importCommand,
  forgetCommand,
  purgeCommand,
  witnessCheckCommand,
  witnessAcceptCommand,
  backupCommand,
  restoreCommand,
]
