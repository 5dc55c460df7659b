// How bad the world of a server under test is at the moment, and a forum of which the world can be spoilt.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { type ForumProcess, startForum } from '../../browser/forum.ts'

export interface Spoilt {
  /** ms that each commit takes longer, as on a slow disk */
  readonly commitMs?: number
  /** the database may not grow */
  readonly isFull?: boolean
  /** nothing may be written */
  readonly isReadOnly?: boolean
  /** somebody has set the machine's clock */
  readonly clockAheadMs?: number
  /** session of whose room the next patch cannot be made */
  readonly poisoned?: string
  /** counts the changes */
  readonly turn?: number
}

export interface SpoiltForum {
  readonly forum: ForumProcess
  /** From now on; resolves when the server knows. */
  be(spoilt: Spoilt): Promise<void>
  remove(): Promise<void>
}

const SPOIL = new URL('./spoil.ts', import.meta.url).href
const LOOK_AGAIN_MS = 10

export async function startSpoilt(env: Readonly<Record<string, string>> = {}): Promise<SpoiltForum> {
  const folder = mkdtempSync(path.join(tmpdir(), 'majlis-spoilt-'))
  const file = path.join(folder, 'spoilt.json')
  let turn = 0
  writeFileSync(file, '{}')
  const forum = await startForum({
    ...env,
    MAJLIS_FAULTS_SPOILT: file,
    NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --import ${SPOIL}`.trim(),
  })
  return {
    forum,
    async be(spoilt) {
      turn += 1
      writeFileSync(file, JSON.stringify({ ...spoilt, turn }))
      process.kill(forum.pid, 'SIGUSR2')
      while (!forum.output.includes(`spoilt ${turn}\n`)) await delay(LOOK_AGAIN_MS)
    },
    async remove() {
      await forum.remove()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
