// The microphone of the floor in a hall: it opens and closes with the floor and its time, and points, mutes and booths come before it.
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { seatsOfCorner } from '../../shared/hall/corners.ts'
import type { PointId } from '../../shared/ids.ts'
import { refuse } from '../../shared/refusal.ts'
import { guest } from './open-hall.ts'
import { AMINA, BILAL, CHAIR, line, openMeeting } from './voice-meeting.ts'

const [HEARS_BOTH, HEARS_CHAIR] = [`${line(AMINA)},${line(CHAIR)}`, line(CHAIR)]

beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
afterEach(() => void vi.useRealTimers())

/** A meeting of people who sit in the hall, where it is silent but for the floor, and its clock. */
async function seatedMeeting() {
  const meeting = await openMeeting()
  meeting.hall.walkers.sitDown(AMINA, 1)
  meeting.hall.walkers.sitDown(BILAL, 5)
  const pass = (ms: number) => {
    meeting.house.pass(ms)
    vi.advanceTimersByTime(ms)
  }
  return { ...meeting, pass }
}

describe('the time of a speaker', () => {
  test('closes the microphone when it is over, and the speaker was told when that is', async () => {
    const { hall, house, giveFloor, heardByBilal, newsTo, pass } = await seatedMeeting()
    await giveFloor(60)
    const until = house.now() + 60_000
    expect(newsTo(AMINA).at(-1)).toEqual({ is: 'live', isLive: true, until })
    pass(59_999)
    expect(heardByBilal()).toBe(HEARS_BOTH)
    pass(1)
    expect(heardByBilal()).toBe(HEARS_CHAIR)
    expect(newsTo(AMINA)).toContainEqual({ is: 'live', isLive: false, until: null })
    expect(hall.host.standing.sitting.speakers.floor?.person).toBe(AMINA)
  })

  test('ends once, however long the floor is not taken away; and once more after it was prolonged', async () => {
    const { hall, giveFloor, pass } = await seatedMeeting()
    const { givenAt } = await giveFloor(60)
    const update = vi.spyOn(hall.voices, 'update')
    pass(60_000)
    hall.voices.update()
    for (let second = 0; second < 10; second += 1) pass(1000)
    // the end, and who asked in between
    expect(update).toHaveBeenCalledTimes(2)
    await hall.host.request({ type: 'floor.extend', givenAt, seconds: 60 }, CHAIR)
    update.mockClear()
    pass(50_000)
    for (let second = 0; second < 10; second += 1) pass(1000)
    expect(update).toHaveBeenCalledTimes(1)
  })

  test('opens it again when the chair prolongs the speech, and says until when', async () => {
    const { hall, house, giveFloor, heardByBilal, newsTo, pass } = await seatedMeeting()
    const { givenAt } = await giveFloor(60)
    pass(60_000)
    await hall.host.request({ type: 'floor.extend', givenAt, seconds: 30 }, CHAIR)
    expect(heardByBilal()).toBe(HEARS_BOTH)
    expect(newsTo(AMINA)).toContainEqual({ is: 'live', isLive: true, until: house.now() + 30_000 })
    pass(30_000)
    expect(heardByBilal()).toBe(HEARS_CHAIR)
  })

  test('goes on as long as the clock stands still', async () => {
    const { hall, giveFloor, heardByBilal, newsTo, pass } = await seatedMeeting()
    const { givenAt } = await giveFloor(60)
    await hall.host.request({ type: 'floor.pause', givenAt, isPaused: true }, CHAIR)
    expect(newsTo(AMINA).at(-1)).toEqual({ is: 'live', isLive: true, until: null })
    pass(3_600_000)
    expect(heardByBilal()).toBe(HEARS_BOTH)
  })
})

test('who has the floor and sits down in a corner is heard there alone, without end', async () => {
  const { hall, giveFloor, heardByBilal, newsTo } = await seatedMeeting()
  await giveFloor(60)
  expect(heardByBilal()).toBe(HEARS_BOTH)
  hall.walkers.sitDown(AMINA, seatsOfCorner(0)[0]!.index)
  hall.voices.update()
  expect(heardByBilal()).toBe(HEARS_CHAIR)
  expect(newsTo(AMINA).at(-1)).toEqual({ is: 'live', isLive: true, until: null })
})

test('a point of order is heard at once in place of the speaker, until the chair has ruled', async () => {
  const { hall, giveFloor, heardByBilal, newsTo } = await seatedMeeting()
  await giveFloor()
  await hall.host.request({ type: 'delegation.take', delegation: 'ARE' as never }, BILAL)
  const salt = '0'.repeat(32)
  await hall.host.request({ type: 'point.raise', kind: 'order', text: '', salt }, BILAL)
  expect(heardByBilal()).toBe(HEARS_CHAIR)
  expect([newsTo(AMINA).at(-1), newsTo(BILAL).at(-1)]).toMatchObject([{ isLive: false }, { isLive: true }])
  const ruling = 'not-well-taken'
  await hall.host.request({ type: 'point.rule', point: 'q1' as PointId, ruling, text: '', salt }, CHAIR)
  expect(heardByBilal()).toBe(HEARS_BOTH)
  expect(newsTo(BILAL)).toContainEqual({ is: 'live', isLive: false, until: null })
})

describe('whom the chair has muted', () => {
  const mute = { type: 'person.mute', person: AMINA } as const

  test('is not heard on a new line either', async () => {
    const { hall, giveFloor, heardByBilal, newsTo } = await seatedMeeting()
    await giveFloor()
    await hall.host.request({ ...mute, isMuted: true }, CHAIR)
    hall.voices.leave(AMINA)
    await hall.voices.listen(AMINA, { sees: true })
    await hall.voices.speak(AMINA, { sdp: 'v=0 a new one', as: 'voice' })
    expect(heardByBilal()).toBe(HEARS_CHAIR)
    expect(
      newsTo(AMINA)
        .filter((news) => (news as { is: string }).is === 'live')
        .at(-1),
    ).toMatchObject({
      isLive: false,
    })
  })

  test('is heard again by the act of the chair alone', async () => {
    const { hall, giveFloor, heardByBilal } = await seatedMeeting()
    await giveFloor()
    await hall.host.request({ ...mute, isMuted: true }, CHAIR)
    for (const person of [AMINA, BILAL])
      expect((await hall.host.request({ ...mute, isMuted: false }, person)).ok).toBe(false)
    expect(heardByBilal()).toBe(HEARS_CHAIR)
    await hall.host.request({ ...mute, isMuted: false }, CHAIR)
    expect(heardByBilal()).toBe(HEARS_BOTH)
  })

  test('has a microphone of their own: the chair does not open it', async () => {
    const { hall, giveFloor, heardByBilal } = await seatedMeeting()
    await giveFloor()
    hall.voices.hush(AMINA, 'voice')
    await hall.host.request({ ...mute, isMuted: true }, CHAIR)
    await hall.host.request({ ...mute, isMuted: false }, CHAIR)
    expect(heardByBilal()).toBe(HEARS_CHAIR)
  })
})

describe('lines end', () => {
  test('when the connection breaks, and are asked for again when it is back', async () => {
    const { hall, notes, newsTo } = await seatedMeeting()
    notes.length = 0
    hall.away(AMINA)
    expect(notes.slice(0, 2)).toEqual([`silence ${line(AMINA)}`, `deafen ${line(AMINA, 'ears')}`])
    hall.greet(AMINA)
    hall.greet(AMINA)
    expect(newsTo(AMINA).filter((news) => (news as { is: string }).is === 'lost')).toHaveLength(1)
  })

  test('of the tab before when a person comes in by another', async () => {
    const { hall, notes, newsTo } = await seatedMeeting()
    notes.length = 0
    hall.arrive(guest(AMINA))
    expect(notes.slice(0, 2)).toEqual([`silence ${line(AMINA)}`, `deafen ${line(AMINA, 'ears')}`])
    hall.greet(AMINA)
    expect(newsTo(AMINA).at(-1)).toEqual({ is: 'lost' })
  })

  test('with who is removed, who is not let in to have others', async () => {
    const { hall, notes } = await seatedMeeting()
    await hall.host.request({ type: 'person.remove', person: AMINA }, CHAIR)
    expect(notes).toContain(`deafen ${line(AMINA, 'ears')}`)
    expect(await hall.voices.listen(AMINA, { sees: true })).toMatchObject({ ok: false })
  })

  test('before they begin when somebody leaves while they are opened', async () => {
    const { hall, notes, engine } = await seatedMeeting()
    engine.speak = async () => {
      hall.depart(AMINA)
      return 'an answer'
    }
    const opened = await hall.voices.speak(AMINA, { sdp: 'v=0 late', as: 'wall' })
    expect(opened).toEqual(refuse('no-voice'))
    expect(notes).toContain(`silence ${line(AMINA, 'wall')}`)
  })
})

test('who votes in secret behind a screen is heard by nobody, and hears nobody near', async () => {
  const { hall, notes, heardByBilal } = await openMeeting()
  // they stand in the court, near each other
  hall.voices.update()
  expect(heardByBilal()).toContain(line(AMINA))
  hall.attendance.people.get(AMINA)!.isInBooth = true
  hall.voices.update()
  expect(heardByBilal()).not.toContain(line(AMINA))
  expect(notes.findLast((note) => note.startsWith(line(AMINA, 'ears')))).toBe(
    `${line(AMINA, 'ears')} hears ${line(CHAIR)}`,
  )
})
