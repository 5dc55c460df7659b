// Boards of sittings that were held over the wire, verified by a tool that we did not write.
import { writeFileSync } from 'node:fs'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { verifyArchive } from '../../shared/ballot/verify/verify.ts'
import { beleniosToolMissing, openWorkbench, type Workbench } from '../backing/belenios-tool.ts'
import {
  archiveAt,
  cast,
  decrypt,
  endCasting,
  openFloor,
  put,
  seated,
  setUp,
  type Wanted,
} from '../bots/secret-sitting.ts'
import { type ForumProcess, startForum } from '../browser/forum.ts'

const missing = beleniosToolMissing()
if (missing) console.warn(missing)

const ALL_WELL = 'all checks passed'

let forum: ForumProcess | undefined
let benches: readonly [Workbench, Workbench]

beforeAll(async () => {
  if (!missing) forum = await startForum()
})
afterAll(() => forum?.remove())
beforeEach(() => {
  benches = [openWorkbench(), openWorkbench()]
})
afterEach(() => {
  for (const bench of benches) bench.remove()
})

/** A whole vote, in which the first delegate votes twice: the board while it is open, and when it is decided. */
async function votedIn(url: string, wanted: Wanted, isOneLost: boolean) {
  const scene = await seated(url, openFloor(3))
  const { session, chair, delegates } = scene
  const { trustees, credentials } = await setUp(scene, { group: 'BELENIOS-2048', ...wanted })
  const vote = await put(chair)
  const address = `${url}/api/sessions/${session}/ballots/${vote}`
  for (const [index, answer] of [1, 0, 2].entries()) await cast(delegates[index]!, vote, credentials, answer)
  await cast(delegates[0]!, vote, credentials, 0)
  const open = await archiveAt(address)
  if (isOneLost) await trustees[1]!.person.leave()
  await endCasting(chair, vote)
  await decrypt(chair, vote, address, isOneLost ? [trustees[2]!, trustees[0]!] : trustees)
  return [open, await archiveAt(address)] as const
}

describe.skipIf(missing !== null)('[BA29] belenios-tool accepts the board of a sitting', () => {
  test.each<[string, Wanted, boolean]>([
    ['whose trustees are all needed', { threshold: null }, false],
    ['two of whose three trustees are needed, one of them gone', { threshold: 2 }, true],
  ])('%s', async (_, wanted, isOneLost) => {
    const boards = await votedIn(forum!.url, wanted, isOneLost)
    for (const [index, board] of boards.entries()) {
      const verdict = await verifyArchive(board)
      expect(verdict).toMatchObject({ ok: true, ballots: 4, counted: 3, registered: 3 })
      if (verdict.ok) writeFileSync(benches[index]!.file(`${verdict.uuid}.bel`), board)
    }
    const [open, decided] = benches
    expect(decided.run(['election', 'verify'])).toMatchObject({
      isDone: true,
      remarks: expect.stringContaining(ALL_WELL),
    })
    expect(JSON.parse(decided.run(['election', 'compute-result']).out)).toEqual({ result: [[2, 0, 1]] })
    const dirs = ['--dir1', open.folder, '--dir2', decided.folder]
    expect(open.run(['election', 'verify-diff', ...dirs]).remarks).toContain(ALL_WELL)
  })
})
