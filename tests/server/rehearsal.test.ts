// A rehearsal as the house holds it: made by one request, driven at ten times speed while somebody is there, marked as what it is.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Forum } from '../../server/forum/forum.ts'
import { makeRehearsal } from '../../server/lab/academy/make-rehearsal.ts'
import { isSimulatedIn } from '../../server/lab/academy/rehearsal-driver.ts'
import { enterSitting } from '../../server/people/enter.ts'
import { answerRequest } from '../../server/rooms/desk.ts'
import { Hall } from '../../server/rooms/hall.ts'
import { HallRooms } from '../../server/rooms/hall-rooms.ts'
import type { Outlet } from '../../server/rooms/outlet.ts'
import { holdRehearsal } from '../../server/rooms/rehearsals.ts'
import type { PersonId } from '../../shared/ids.ts'
import type { AcademyOwn, AcademyShown } from '../../shared/lab/academy/academy-state.ts'
import type { NewRehearsal } from '../../shared/protocol/rehearsals.ts'
import { testHouse } from './test-house.ts'

const OUTLET: Outlet = {
  send: () => undefined,
  sendBytes: () => undefined,
  broadcast: () => undefined,
  lineOf: () => undefined,
  close: () => undefined,
}
const HOST = 'a'.repeat(64)
const STEP_MS = 50

const ASKED: NewRehearsal = {
  ...{ rulebook: 'open-floor', role: 'delegate', topic: 'youth-exchange', language: 'ar', pace: 10 },
}

async function open(asked: Partial<NewRehearsal> = {}) {
  const house = testHouse()
  const forum = new Forum(house)
  const made = await makeRehearsal(house, forum, { ...ASKED, ...asked }, HOST, null)
  if (!made.ok) throw new Error(made.refusal.code)
  const { session, badge } = made.value
  const host = await forum.sitting(session)
  if (!host) throw new Error('no such session')
  const hall = new Hall(house, host, OUTLET, [])
  const stop = holdRehearsal(hall, new HallRooms({} as never))
  const entered = await enterSitting(house, host, { name: 'Layla', badge: badge.secret })
  if (!entered.ok) throw new Error(entered.refusal.code)
  const { person } = entered.value
  const pass = async (ms: number) => {
    for (let gone = 0; gone < ms && host.standing.sitting.endedAt === null; gone += STEP_MS) {
      house.pass(STEP_MS)
      await vi.advanceTimersByTimeAsync(STEP_MS)
    }
  }
  const comeIn = () => hall.arrive({ person, name: 'Layla', look: 'suit-1' })
  const close = () => {
    stop()
    forum.close()
    hall.close()
  }
  return { house, host, hall, person, pass, comeIn, stop: close }
}

describe('a rehearsal', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  test('goes by itself from opening to its end while its maker is there, and says what it is', async () => {
    const { house, host, hall, person, pass, comeIn, stop } = await open()
    await pass(5_000)
    const before = host.standing.sitting.speakers.count
    comeIn()
    await pass(200_000)
    const { sitting } = host.standing
    const isSimulated = isSimulatedIn(sitting)
    const talk = await hall.talk.recent()
    const rows = await house.store.people(host.session)
    stop()
    expect({
      before,
      isEnded: sitting.endedAt !== null,
      isVoted: sitting.decided.some(({ subject }) => subject.of === 'proposal'),
      title: sitting.title,
      isMarked: rows.every(({ id, name }) => isSimulated(id) === name.endsWith('(محاكاة)')),
      isOwn: isSimulated(person),
      areSeated: [...hall.attendance.people.values()].filter(({ seat }) => seat !== null).length,
      areWords: talk.length > 5 && talk.every((line) => isSimulated(line.person)),
    }).toEqual({
      ...{ before: 0, isEnded: true, isVoted: true, title: 'تدريب: التبادل بين الشباب' },
      // eight delegations, the chair and the secretariat
      ...{ isMarked: true, isOwn: false, areSeated: 10, areWords: true },
    })
  })

  test('rests while it is paused, and ends when it is told to', async () => {
    const { host, hall, person, pass, comeIn, stop } = await open()
    comeIn()
    const ask = (act: object) => answerRequest(hall, person, 'place.act', { place: 'academy', act } as never)
    await pass(3_000)
    await ask({ is: 'pace', pace: 10, isPaused: true })
    await pass(200)
    const paused = host.standing.head.seq
    await pass(10_000)
    expect(host.standing.head.seq).toBe(paused)
    expect(await ask({ is: 'pace', pace: 11, isPaused: false })).toMatchObject({ ok: false })
    await ask({ is: 'end' })
    await pass(3_000)
    const shown = await hall.places.enter(person, 'academy')
    stop()
    expect(host.standing.sitting.endedAt).not.toBeNull()
    expect(shown.ok && (shown.value.shown as AcademyShown).rehearsal).toMatchObject({
      isOver: true,
      pace: 10,
    })
  })

  test('notes what its maker has done as soon as it is done', async () => {
    const { host, hall, person, pass, comeIn, stop } = await open({ pace: 5 })
    comeIn()
    const act = (name: string, ask: object) => answerRequest(hall, person, name as never, ask as never)
    const until = async (isSo: () => boolean) => {
      for (let tries = 0; tries < 400 && !isSo(); tries++) await pass(500)
    }
    await until(() => host.standing.sitting.agenda.current !== null)
    const text = { title: 'مشروع', preamble: [], operative: ['يقرر أن يجتمع ثانية.'] }
    expect(await act('floor.request', { kind: 'speech' })).toMatchObject({ ok: true })
    expect(await act('proposal.submit', { text, decision: 'ordinary' })).toMatchObject({ ok: true })
    await until(() => host.standing.sitting.speakers.floor?.person === person)
    await act('floor.end', { givenAt: host.standing.sitting.speakers.floor?.givenAt })
    await until(() => host.standing.sitting.vote !== null)
    const vote = host.standing.sitting.vote?.id
    expect(await act('ballot.cast', { vote, choice: 'yes', key: 'k'.repeat(32) })).toMatchObject({ ok: true })
    await pass(500)
    const shown = await hall.places.enter(person as PersonId, 'academy')
    stop()
    expect(shown.ok && (shown.value.own as AcademyOwn).done).toEqual(['first/0'])
  })
})
