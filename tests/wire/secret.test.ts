// A secret vote over the wire: set up by its people, cast, counted without a trustee who is lost, and verified from outside.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyArchive } from '../../shared/ballot/verify/verify.ts'
import { fromLines } from '../../shared/journal/ndjson.ts'
import { verifyJournal } from '../../shared/journal/verify.ts'
import type { BallotBoard } from '../../shared/protocol/api.ts'
import { archiveAt, cast, decrypt, done, endCasting, put, seated, setUp } from '../bots/secret-sitting.ts'
import { visit } from '../bots/visitor.ts'
import { type ForumProcess, startForum } from '../browser/forum.ts'
import { runMajlis } from '../server/run-majlis.ts'

let forum: ForumProcess

beforeAll(async () => {
  forum = await startForum()
})
afterAll(() => forum.remove())

describe('a secret vote over the wire', () => {
  test('[SB4] [SB11] [SB14] is cast, cast again, counted without one trustee, and verified', async () => {
    const scene = await seated(forum.url, 4)
    const { session, chair, delegates } = scene
    const { trustees, credentials } = await setUp(scene)
    const vote = await put(chair)
    const first = await cast(delegates[0]!, vote, credentials, 1)
    const again = await done(delegates[0]!, 'secret.cast', { vote, ballot: first.ballot })
    expect(again.receipt).toEqual(first.receipt)
    await cast(delegates[1]!, vote, credentials, 0)
    await cast(delegates[2]!, vote, credentials, 0)
    const last = await cast(delegates[0]!, vote, credentials, 2)
    expect(await done(delegates[0]!, 'secret.mine', {})).toEqual({ receipt: last.receipt })
    const uninvited = await delegates[0]!.ask('secret.end', { vote })
    expect(uninvited).toEqual({ ok: false, refusal: { code: 'not-presiding', rule: 'SB13' } })
    // a laptop is lost
    await trustees[1]!.person.leave()
    await endCasting(chair, vote)
    const address = `${forum.url}/api/sessions/${session}/ballots/${vote}`
    await decrypt(chair, vote, address, [trustees[2]!, trustees[0]!])
    expect(JSON.parse(chair.room.state.vote.decided)).toMatchObject({
      ...{ vote, method: 'secret', choices: {} },
      secret: { cast: ['d1', 'd2', 'd3'], sums: [2, 0, 1] },
      outcome: { outcome: 'adopted', tally: { yes: 2, no: 0, abstain: 1 } },
    })

    const after = (await (await fetch(address)).json()) as BallotBoard
    expect(after).toMatchObject({ hasEnded: true, sums: [2, 0, 1], isAnnulled: false })
    expect(after.ballots.map(({ tracker }) => tracker)).toContain(first.receipt.tracker)
    const archive = await archiveAt(address)
    expect(await verifyArchive(archive)).toMatchObject({
      ...{ ok: true, phase: 'decided', ballots: 4, counted: 3, registered: 4, counts: [[2, 0, 1]] },
      head: after.head,
    })
    const journal = await (await fetch(`${forum.url}/api/sessions/${session}/journal`)).text()
    expect(verifyJournal(fromLines(journal))).toMatchObject({ ok: true, votes: 1 })

    const file = path.join(forum.dataDir, 'v1.bel')
    const ran = runMajlis(forum.dataDir, 'ballot', 'export', session, vote, '--out', file)
    expect(ran).toMatchObject({ code: 0, said: '' })
    expect(existsSync(file) && readFileSync(file).equals(archive)).toBe(true)
  }, 60_000)

  test('[SB11] after kill -9 a ballot stands, and asked again has the same receipt', async () => {
    const scene = await seated(forum.url, 4)
    const { credentials } = await setUp(scene)
    const vote = await put(scene.chair)
    const delegate = scene.delegates[2]!
    const { ballot, receipt } = await cast(delegate, vote, credentials, 0)
    await forum.kill9()
    await forum.restart()
    const back = await visit(forum.url, scene.session, { token: delegate.entered.token })
    expect(await done(back, 'secret.cast', { vote, ballot })).toEqual({ receipt })
    await back.leave()
  }, 60_000)

  test('the board of a vote that was not secret, or not held, is not there', async () => {
    const { session, chair } = await seated(forum.url, 1)
    await done(chair, 'vote.open', {
      ...{ question: 'Shall we?', method: 'recorded', decision: null, again: null },
    })
    for (const vote of ['v1', 'v2', 'x']) {
      const answer = await fetch(`${forum.url}/api/sessions/${session}/ballots/${vote}`)
      expect([answer.status, await answer.json()]).toEqual([404, { refusal: { code: 'vote-unknown' } }])
    }
    const ran = runMajlis(forum.dataDir, 'ballot', 'export', session, 'v1', '--out', 'none.bel')
    expect(ran).toMatchObject({ code: 2, said: 'The sitting has held no secret vote v1.\n' })
  }, 60_000)
})
