// What is erased in the store is gone from the memory of the processes that have it, and the sitting goes on.
import { existsSync, utimesSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { Amnesia } from '../../server/custody/amnesia.ts'
import { DEFAULT_RETENTION, retentionOf } from '../../server/custody/retention.ts'
import { DAY_MS, sweep } from '../../server/custody/sweep.ts'
import { Forum } from '../../server/forum/forum.ts'
import { hashOf } from '../../server/people/tokens.ts'
import { Records } from '../../server/record/records.ts'
import { HallRooms } from '../../server/rooms/hall-rooms.ts'
import type { DelegationId, PersonId, SessionId } from '../../shared/ids.ts'
import { verifyJournal } from '../../shared/journal/verify.ts'
import { chatRow } from '../contracts/store-samples.ts'
import { put } from '../shared/procedure/samples.ts'
import { openHall } from './open-hall.ts'
import { openingOf } from './opening.ts'
import { temporaryFolder } from './run-majlis.ts'
import { testHouse } from './test-house.ts'

const SESSION = 's_amnesia' as SessionId
const ALI = 'p_ali00000' as PersonId
const QUESTION = 'Shall the well be shared?'

/** ALI presides, speaks for Kenya and has put a question. */
async function presided() {
  const house = testHouse()
  const forum = new Forum(house)
  const rooms = new HallRooms({} as never)
  const host = await forum.open(openingOf(SESSION), [])
  await house.store.savePerson({
    ...{ id: ALI, session: SESSION, tokenHash: hashOf('token'), name: 'Ali', look: 'suit-1', badge: null },
  })
  await host.request({ type: 'presiding.take' }, ALI)
  await host.request({ type: 'delegation.take', delegation: 'KEN' as DelegationId }, ALI)
  await host.request(put(QUESTION), ALI)
  return { house, forum, rooms, host, amnesia: new Amnesia(house, forum, rooms) }
}

describe('forgetting', () => {
  it('takes a person and their words out of a sitting that goes on, and the chain still verifies', async () => {
    const { house, host, amnesia } = await presided()
    expect(host.standing.sitting.vote?.question).toBe(QUESTION)
    await house.store.forgetPerson(SESSION, ALI, house.now(), true)
    await amnesia.turn()
    const { sitting } = host.standing
    expect([sitting.vote?.question, sitting.people.has(ALI), sitting.presiding]).toEqual([null, false, null])
    expect(verifyJournal(await house.store.journal(SESSION))).toMatchObject({
      ok: true,
      entries: sitting.seq,
    })
  })

  it('goes on deciding on what is left: the next act follows the one before', async () => {
    const { house, host, amnesia } = await presided()
    const acting = host.request({ type: 'presiding.take' }, 'p_may00000' as PersonId)
    await house.store.forgetPerson(SESSION, ALI, house.now(), true)
    await Promise.all([acting, amnesia.turn()])
    await host.request({ type: 'presiding.take' }, 'p_may00000' as PersonId)
    const text = JSON.stringify([...host.standing.sitting.people, host.standing.sitting.vote])
    expect([host.standing.sitting.presiding, text.includes(QUESTION)]).toEqual(['p_may00000', false])
    expect(verifyJournal(await house.store.journal(SESSION)).ok).toBe(true)
  })

  it('says in the minutes that the name was erased', async () => {
    const { house, host, amnesia } = await presided()
    await house.store.forgetPerson(SESSION, ALI, house.now(), true)
    await amnesia.turn()
    const minutes = await new Records(house).minutes(SESSION, host.standing.head.seq)
    expect(minutes.people[ALI]).toEqual({ erased: true })
  })

  it('sends who is in the hall away', async () => {
    const { house, hall, sent } = await openHall()
    hall.arrive({ person: ALI, name: 'Ali', look: 'suit-1' })
    const rooms = new HallRooms({} as never)
    rooms.register(hall, () => undefined)
    rooms.dismiss(hall.host.session, ALI)
    expect([hall.attendance.people.has(ALI), sent.at(-1)]).toEqual([
      false,
      { to: ALI, type: 'close', message: 4403 },
    ])
    expect(house.now()).toBeGreaterThan(0)
  })

  it('has a sitting that was erased in memory no more', async () => {
    const { house, forum, amnesia } = await presided()
    await house.store.endSession(SESSION, house.now())
    await house.store.purge('sittings', house.now() + 1, house.now(), false)
    await amnesia.turn()
    expect(await forum.sitting(SESSION)).toBeNull()
  })
})

describe('what is kept for how long', () => {
  it('is said by kind; what is not said has its default', () => {
    expect(retentionOf('')).toEqual(DEFAULT_RETENTION)
    expect(retentionOf('chat=7, names=365,logs=always')).toEqual({
      ...DEFAULT_RETENTION,
      ...{ chat: 7, names: 365, logs: null },
    })
  })

  it.each(['chat', 'chat=-1', 'chat=1e3', 'talk=7', 'chat=36501', 'chat=seven'])('refuses %s', (text) => {
    expect(retentionOf(text)).toContain(`"${text}" is not KIND=DAYS`)
  })

  it('is erased once its days are over, and that is written down', async () => {
    const { house } = await presided()
    await house.store.addChat(SESSION, { ...chatRow('old'), at: house.now() })
    house.pass(30 * DAY_MS)
    expect(await sweep(house, DEFAULT_RETENTION)).toEqual(new Map())
    house.pass(1)
    expect(await sweep(house, DEFAULT_RETENTION)).toEqual(new Map([['chat', 1]]))
    expect(await house.store.audit(null, 9)).toEqual([
      { at: house.now(), who: 'house', act: 'purge', session: null, detail: 'chat 1' },
    ])
    expect(await sweep(house, DEFAULT_RETENTION)).toEqual(new Map())
  })

  it('takes old copies of the database with it, as soon as something in them is kept no longer', async () => {
    const dataDir = temporaryFolder()
    const { house } = await presided()
    const copy = path.join(dataDir, 'majlis.db.version-4')
    writeFileSync(copy, 'what was said')
    utimesSync(copy, house.now() / 1000, house.now() / 1000)
    const there = { ...house, settings: { ...house.settings, dataDir } }
    house.pass(14 * DAY_MS)
    expect(await sweep(there, DEFAULT_RETENTION)).toEqual(new Map())
    house.pass(1)
    expect(await sweep(there, DEFAULT_RETENTION)).toEqual(new Map([['copies', 1]]))
    expect(existsSync(copy)).toBe(false)
  })
})
