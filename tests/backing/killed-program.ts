// A program that a test kills, and starts again as it was; it does not outlive the test.
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'

export interface KilledProgram {
  /** Harmless when it has ended. */
  kill(): Promise<void>
  start(): Promise<void>
}

/** `run`: starts it, and resolves when it can be used. */
export async function startKilled(run: () => Promise<ChildProcess>): Promise<KilledProgram> {
  let program = await run()
  process.once('exit', () => program.kill('SIGKILL'))
  return {
    async kill() {
      if (program.exitCode !== null || program.signalCode !== null) return
      const ended = once(program, 'exit')
      program.kill('SIGKILL')
      await ended
    },
    async start() {
      program = await run()
    },
  }
}
