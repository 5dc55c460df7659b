// A secret vote with its house: what it adds, what it checks before the law is asked, and what it does by itself.
import { describe, expect, it } from 'vitest'
import { keepBallots } from '../../server/ballot/clerk.ts'
import { headOf, readEvent } from '../../shared/ballot/board/event.ts'
import type { PersonId } from '../../shared/ids.ts'
import { toLine } from '../../shared/journal/ndjson.ts'
import { verifyJournal } from '../../shared/journal/verify.ts'
import { TrusteeAtWork } from '../bots/secret-voters.ts'
import { openHall } from './open-hall.ts'
import {
  AMINA,
  ARE,
  CHAIR,
  CHIDI,
  FARAH,
  GAMAL,
  KEN,
  REGISTRAR,
  Scene,
  type Setting,
} from './secret-scene.ts'

describe.each<[string, Setting, readonly PersonId[]]>([
  ['all trustees', {}, [CHAIR, FARAH, GAMAL]],
  ['two of three, one lost', { threshold: 2 }, [GAMAL, CHAIR]],
  ['the house alone', { trustees: [] }, []],
  ['the larger group', { group: 'BELENIOS-2048', trustees: [CHAIR, FARAH] }, [FARAH, CHAIR]],
])('a secret vote with %s', (_, setting, opening) => {
  it('[SB10] [SB14] [SB15] is set up, cast, cast again, counted, and stands before any verifier', async () => {
    const scene = await Scene.open()
    await scene.setUp(setting)
    const vote = await scene.put()
    const first = await scene.ballot(ARE, 0)
    const receipt = await scene.done(AMINA, 'secret.cast', { vote, ballot: first })
    expect(await scene.done(AMINA, 'secret.cast', { vote, ballot: first })).toEqual(receipt)
    await scene.done(CHIDI, 'secret.cast', { vote, ballot: await scene.ballot(KEN, 0) })
    await scene.done(AMINA, 'secret.cast', { vote, ballot: await scene.ballot(ARE, 1) })
    await scene.done(CHAIR, 'secret.end', { vote })
    await scene.decrypt(vote, ...opening)
    const { decided } = await scene.when((sitting) => sitting.vote === null)
    expect(decided).toMatchObject([
      {
        vote,
        secret: { sums: [1, 1, 0], cast: [ARE, KEN] },
        outcome: { outcome: 'rejected', reason: 'tie', tally: { yes: 1, no: 1, abstain: 0 } },
      },
    ])
    expect(await scene.verdict(vote)).toMatchObject({
      ...{ ok: true, phase: 'decided', ballots: 3, counted: 2, registered: 2, counts: [[1, 1, 0]] },
    })
    const { house, host, state } = scene.hall
    const { board } = await scene.board(vote)
    const archive = await house.ballots.archive(host.session, board, host.standing.head.seq)
    const events = (await house.ballots.events(board)) ?? []
    expect(headOf(readEvent(events.at(-1)!))).toEqual({ height: events.length - 1, hash: archive?.head })
    await expect.poll(() => state.vote?.board).toBe(`${events.length - 1} ${archive?.head}`)
    expect(verifyJournal(await house.store.journal(host.session))).toMatchObject({ ok: true, votes: 1 })
  }, 60_000)
})

describe('what is not proven is not recorded', () => {
  it('[SB11] ballots with a wrong proof, of another vote, for another delegation, or none', async () => {
    const scene = await Scene.open()
    await scene.setUp({ trustees: [] })
    const vote = await scene.put()
    const good = await scene.ballot(ARE, 0)
    const cast = (ballot: string) => scene.ask(AMINA, 'secret.cast', { vote, ballot })
    const wrong = { ok: false, refusal: { code: 'proof-wrong' } }
    // a digit of a response; the signature is over it, too
    const swapped = good.replace(
      /("response":")(\d)/,
      (_, name, digit) => `${name}${(Number(digit) % 9) + 1}`,
    )
    expect(await cast(swapped)).toEqual(wrong)
    expect(await cast('{"credential":"')).toEqual({
      ok: false,
      refusal: { code: 'proof-wrong', field: 'ballot' },
    })
    expect(await cast(await scene.ballot(KEN, 0))).toEqual({
      ok: false,
      refusal: { code: 'credential-unfit', rule: 'SB11' },
    })
    await scene.done(AMINA, 'secret.cast', { vote, ballot: good })
    const reason = 'A wrong question'
    await scene.done(CHAIR, 'secret.annul', { vote, reason })
    const next = await scene.put()
    expect(await scene.ask(AMINA, 'secret.cast', { vote: next, ballot: good })).toEqual(wrong)
    expect(scene.hall.host.standing.sitting.vote?.ballots.size).toBe(0)
  }, 60_000)

  it('[SB5] [SB6] [SB14] keys, credentials and decryptions', async () => {
    const scene = await Scene.open()
    const trustees = [CHAIR, FARAH]
    await scene.done(CHAIR, 'office.open', {
      ...{ group: 'Ed25519', registrar: REGISTRAR, trustees, threshold: null },
    })
    const office = await scene.office()
    const wrong = { ok: false, refusal: { code: 'proof-wrong' } }
    const key = new TrusteeAtWork().give(office, 'key')
    const text = key.replace(/("response":")(\d)/, (_, name, digit) => `${name}${(Number(digit) % 9) + 1}`)
    expect(await scene.ask(FARAH, 'trustee.give', { office: office.id, step: 'key', text })).toEqual(wrong)
    const credentials = [{ delegation: ARE, credential: '01'.repeat(32) }]
    expect(await scene.ask(REGISTRAR, 'credentials.register', { office: office.id, credentials })).toEqual(
      wrong,
    )
    await scene.setUp({ trustees })
    const vote = await scene.put()
    await scene.done(AMINA, 'secret.cast', { vote, ballot: await scene.ballot(ARE, 0) })
    await scene.done(CHAIR, 'secret.end', { vote })
    await scene.when((sitting) => sitting.vote?.secret?.tally != null)
    // the part of another trustee
    const other = scene.trustees.get(CHAIR)!.decrypt(await scene.board(vote))
    expect(await scene.ask(FARAH, 'secret.decrypt', { vote, text: other })).toEqual(wrong)
  }, 60_000)
})

describe('the house', () => {
  it('[SB1] keeps its part of the key out of journal and state', async () => {
    const scene = await Scene.open()
    await scene.setUp({ trustees: [] })
    const { house, host, state } = scene.hall
    const secret = await house.ballots.houseSecret(host.session, (await scene.office()).uuid)
    const told = [...(await house.store.journal(host.session)).map(toLine), JSON.stringify(state.toJSON())]
    expect(secret).toMatch(/^[0-9a-f]{128}$/)
    expect(told.join('')).not.toContain(secret)
  }, 60_000)

  it('[SB14] goes on where it was after a restart', async () => {
    const scene = await Scene.open()
    await scene.setUp({ trustees: [] })
    const vote = await scene.put()
    await scene.done(AMINA, 'secret.cast', { vote, ballot: await scene.ballot(ARE, 2) })
    const { house } = scene.hall
    const { hall: again } = await openHall(house as never, false)
    const later = new Scene(again)
    await later.done(CHAIR, 'secret.end', { vote })
    const { decided } = await later.when((sitting) => sitting.vote === null)
    expect(decided[0]?.secret?.sums).toEqual([0, 0, 1])
  }, 60_000)

  it('does nothing where nothing is due, and may be stopped at any time', async () => {
    const { hall } = await openHall()
    const { seq } = hall.host.standing.head
    keepBallots(hall.house, hall.host)()
    expect(hall.host.standing.head.seq).toBe(seq)
  })
})
