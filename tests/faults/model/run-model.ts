// Runs random histories against the model: each on a database of its own.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { verifyJournal } from '../../../shared/journal/verify.ts'
import { verify } from '../../attacks/verify.ts'
import { known, settle, steps } from './commands.ts'
import { openReal } from './real.ts'

export interface Asked {
  readonly histories: number
  /** of a run that failed, to run it again; none: another one each time */
  readonly seed?: number
  readonly acts?: number
}

/** Rejects with the shortest history that it finds which the model does not allow, and the seed. */
export async function runModel({ histories, seed, acts = 60 }: Asked): Promise<void> {
  await fc.assert(
    fc.asyncProperty(fc.commands(steps, { maxCommands: acts, size: 'max' }), async (commands) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'majlis-model-'))
      const real = await openReal(folder)
      try {
        const now = known()
        await fc.asyncModelRun(() => ({ model: now, real }), commands)
        await settle(now, real)
        const verdict = verifyJournal(await real.journal())
        verify(verdict.ok, `the journal does not verify: ${JSON.stringify(verdict)}`)
      } finally {
        await real.close()
        rmSync(folder, { recursive: true })
      }
    }),
    { numRuns: histories, ...(seed === undefined ? {} : { seed }), endOnFailure: false },
  )
}
