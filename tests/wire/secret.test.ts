// A secret vote over the wire: set up by its people, cast, counted without a trustee who is lost, and verified from outside.
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { verifyArchive } from '../../shared/ballot/verify/verify.ts'
import type { DelegationId } from '../../shared/ids.ts'
import { fromLines } from '../../shared/journal/ndjson.ts'
import { verifyJournal } from '../../shared/journal/verify.ts'
import type { Chapters } from '../../shared/procedure/view.ts'
import type { BallotBoard } from '../../shared/protocol/api.ts'
import {
  archiveAt,
  cast,
  decrypt,
  done,
  endCasting,
  openFloor,
  put,
  registered,
  seated,
  setUp,
  voteIn,
} from '../bots/secret-sitting.ts'
import { stateWhere, visit } from '../bots/visitor.ts'
import { type ForumProcess, startForum } from '../browser/forum.ts'
import { runMajlis } from '../server/run-majlis.ts'
import { B1, L1, saltOf } from '../shared/procedure/samples.ts'

let forum: ForumProcess

beforeAll(async () => {
  forum = await startForum()
})
afterAll(() => forum.remove())

describe('a secret vote over the wire', () => {
  test('[SB4] [SB11] [SB14] is cast, cast again, counted without one trustee, and verified', async () => {
    const scene = await seated(forum.url, openFloor(4))
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

  test('[SB9] [SB15] [EL4] [EL5] an election of the General Assembly goes on in secret through its ballots to a lot', async () => {
    const states = ['ARE', 'BRA', 'FRA', 'IND', 'KEN'] as DelegationId[]
    const scene = await seated(forum.url, {
      rulebook: 'general-assembly',
      delegations: states.map((id) => ({ id })),
    })
    const { session, chair, delegates } = scene
    for (const delegation of states) await done(chair, 'presence.note', { delegation, presence: 'present' })
    await done(chair, 'meeting.open', {})
    // the forum is the only trustee, so that it counts by itself
    const registrar = delegates.at(-1)!.entered.person
    await done(chair, 'office.open', { group: 'Ed25519', registrar, trustees: [], threshold: null })
    const credentials = await registered(delegates)
    await done(chair, 'election.open', {
      ...{
        title: 'Two seats',
        places: 2,
        majority: 'majority',
        candidates: ['Amal', 'Badr', 'Camille', 'Dina'],
      },
    })
    const ballot = async (...choices: readonly (readonly number[])[]) => {
      await done(chair, 'election.ballot', { election: B1, isSecret: true })
      await stateWhere(chair.room, ({ chapters }) => voteIn(chapters)?.secret?.election != null)
      const vote = voteIn(chair.room.state.chapters)!.id
      for (const [index, choice] of choices.entries())
        await cast(delegates[index]!, vote, credentials, ...choice)
      await done(chair, 'secret.end', { vote })
      await stateWhere(
        chair.room,
        ({ vote: { decided } }) => decided !== '' && JSON.parse(decided).vote === vote,
      )
      return JSON.parse(chair.room.state.vote.decided)
    }
    const electionNow = () =>
      (JSON.parse(chair.room.state.chapters.get('elections') ?? '[]') as Chapters['elections'])[0]
    // four are valid, and three elect: Amal. Badr goes on, and one of the two behind him, who are equal
    const first = await ballot([0, 1], [0, 1], [0, 2], [3], [])
    expect(first).toMatchObject({ choices: {}, secret: { cast: states, sums: [1, 3, 2, 1, 1] } })
    expect(electionNow()).toMatchObject({
      ...{ ballot: 'tie-break', elected: ['Amal'], through: ['Badr'], eligible: ['Camille', 'Dina'] },
    })
    expect(await ballot([0], [0], [1])).toMatchObject({ secret: { sums: [0, 2, 1] } })
    expect(electionNow()).toMatchObject({ ballot: 'restricted', round: 2, eligible: ['Badr', 'Camille'] })
    expect(await ballot([0], [0], [1], [1])).toMatchObject({ outcome: { reason: 'tie' } })
    const { eligible } = electionNow()!
    await done(chair, 'election.ballot', { election: B1 })
    await done(chair, 'lot.draw', { lot: L1, nonce: saltOf(9) })
    await stateWhere(chair.room, () => electionNow()?.isOver === true)
    expect(electionNow()!.elected).toEqual(['Amal', expect.toBeOneOf([...eligible])])

    for (const [vote, counts] of [
      ['v1', [1, 3, 2, 1, 1]],
      ['v2', [0, 2, 1]],
      ['v3', [0, 2, 2]],
    ] as const) {
      const address = `${forum.url}/api/sessions/${session}/ballots/${vote}/archive.bel`
      const archive = new Uint8Array(await (await fetch(address)).arrayBuffer())
      expect(await verifyArchive(archive)).toMatchObject({ ok: true, phase: 'decided', counts: [counts] })
    }
    const journal = await (await fetch(`${forum.url}/api/sessions/${session}/journal`)).text()
    expect(verifyJournal(fromLines(journal))).toMatchObject({ ok: true, votes: 3 })
  }, 60_000)

  test('[SB11] after kill -9 a ballot stands, and asked again has the same receipt', async () => {
    const scene = await seated(forum.url, openFloor(4))
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
    const { session, chair } = await seated(forum.url, openFloor(1))
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
