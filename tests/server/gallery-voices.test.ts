// Voices in a gallery: its people hear the floor of the hall, on lines of the hall's engine that are asked for from room to room.
import { afterEach, describe, expect, test, vi } from 'vitest'
import { createLocalBus } from '../../server/cluster/bus.ts'
import { Around } from '../../server/rooms/around.ts'
import { answerRequest } from '../../server/rooms/desk.ts'
import { Hall } from '../../server/rooms/hall.ts'
import type { Voices } from '../../server/rooms/voices.ts'
import type { DelegationId } from '../../shared/ids.ts'
import { refuse } from '../../shared/refusal.ts'
import { guest, openHall } from './open-hall.ts'
import { AMINA, BILAL, CHAIR, line, notingHouse } from './voice-meeting.ts'

afterEach(() => void vi.useRealTimers())

/** until what was published has arrived, and its answer */
const flush = () => new Promise<void>((resolve) => setImmediate(() => setImmediate(resolve)))

/** The chair is in the hall; a delegate of Kenya and a visitor are in its first gallery. */
async function hallAndGallery() {
  const { house, notes, backs } = notingHouse()
  const bus = createLocalBus()
  const { hall: model, sent } = await openHall(house)
  const roomAt = async (number: number) => {
    const around = new Around(bus, model.host.session, number, house.now)
    const room = new Hall(house, model.host, model.outlet, [], around)
    await around.open((said) => room.galleries.hear(room, said))
    return room
  }
  const [hall, gallery] = [await roomAt(0), await roomAt(1)]
  const turn = async (rooms = [hall, gallery]) => {
    for (const room of rooms) room.galleries.report(room)
    await flush()
  }
  await turn()
  hall.arrive(guest(CHAIR))
  for (const person of [AMINA, BILAL]) gallery.arrive(guest(person))
  await hall.host.request({ type: 'presiding.take' }, CHAIR)
  await hall.host.request({ type: 'delegation.take', delegation: 'KEN' as DelegationId }, AMINA)
  await hall.voices.listen(CHAIR, { sees: true })
  await hall.voices.speak(CHAIR, { sdp: 'v=0 an offer', as: 'voice' })
  for (const person of [AMINA, BILAL]) {
    await gallery.voices.listen(person, { sees: true })
    await gallery.voices.speak(person, { sdp: 'v=0 an offer', as: 'voice' })
  }
  const newsTo = (person: string) =>
    sent.filter(({ to, type }) => to === person && type === 'voice').map(({ message }) => message)
  return { house, notes, backs, bus, roomAt, hall, gallery, turn, newsTo }
}

const ears = (person: typeof AMINA) => line(person, 'ears', 1)

describe('a gallery', () => {
  test('has its lines at the engine of the hall', async () => {
    const { gallery } = await hallAndGallery()
    expect(await gallery.voices.listen(BILAL, { sees: true })).toEqual({
      ok: true,
      value: { offer: `offer to ${ears(BILAL)}`, ice: [] },
    })
    expect(await answerRequest(gallery, BILAL, 'voice.accept', { sdp: 'v=0 an answer' })).toEqual({
      ok: true,
      value: null,
    })
  })

  test('hears who presides and who has the floor, and its people hear nobody near', async () => {
    const { notes, hall } = await hallAndGallery()
    expect(notes.findLast((note) => note.startsWith(ears(BILAL)))).toBe(`${ears(BILAL)} hears ${line(CHAIR)}`)
    await hall.host.request({ type: 'floor.request', kind: 'speech' }, AMINA)
    const entry = hall.host.standing.sitting.speakers.entries[0]!.id
    await hall.host.request({ type: 'floor.give', entry }, CHAIR)
    const speaker = line(AMINA, 'voice', 1)
    expect(notes.findLast((note) => note.startsWith(ears(BILAL)))).toBe(
      `${ears(BILAL)} hears ${speaker},${line(CHAIR)}`,
    )
  })

  test('is told whom it hears, and who is called to the floor from there that they are heard', async () => {
    const { hall, newsTo } = await hallAndGallery()
    await hall.host.request({ type: 'floor.invite', person: BILAL, seconds: 60 }, CHAIR)
    await flush()
    const until = hall.house.now() + 60_000
    expect(newsTo(BILAL)).toContainEqual({ is: 'live', isLive: true, until })
    expect(newsTo(AMINA).at(-1)).toEqual({
      ...{ is: 'heard', slots: [BILAL, CHAIR, ...Array.from({ length: 9 }, () => null)] },
    })
  })

  test('hears the channel that somebody chose there', async () => {
    const { gallery, hall, notes } = await hallAndGallery()
    hall.voices.setStage({ interpreting: new Map([['ar', CHAIR]]) })
    await answerRequest(gallery, BILAL, 'voice.channel', { channel: 'ar' })
    await flush()
    expect(notes.at(-1)).toBe(`${ears(BILAL)} hears ${line(CHAIR)},${line(CHAIR)}`)
  })

  test('is refused in words by a hall behind closed doors', async () => {
    const { gallery, house, hall, bus } = await hallAndGallery()
    const around = new Around(bus, hall.host.session, 0, house.now)
    hall.close()
    const shut = new Hall(house, hall.host, hall.outlet, [], around, true)
    await around.open((said) => shut.galleries.hear(shut, said))
    expect(await gallery.voices.listen(BILAL, { sees: true })).toEqual(refuse('no-voice'))
  })
})

test('a hall that does not answer, or is not there, is waited for, and then the answer is no', async () => {
  const { gallery, hall } = await hallAndGallery()
  hall.voices.hear = () => undefined
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const asked = gallery.voices.listen(BILAL, { sees: true })
  vi.advanceTimersByTime(8_000)
  expect(await asked).toEqual(refuse('no-voice'))
})

describe('a gallery keeps nobody', () => {
  /** whom the gallery says to have lines; null: it says nothing */
  const reported = (gallery: Hall) => {
    const say = vi.spyOn(gallery.around, 'say')
    for (let second = 0; second < 3; second += 1) gallery.voices.report()
    const said = say.mock.calls.map(([each]) => each).findLast(({ is }) => is === 'voice-people')
    say.mockRestore()
    return said?.is === 'voice-people' ? said.people : null
  }

  test('who is not there', async () => {
    const { gallery } = await hallAndGallery()
    gallery.depart(BILAL)
    expect(await gallery.voices.speak(BILAL, { sdp: 'v=0', as: 'voice' })).toEqual(refuse('not-entered'))
    gallery.voices.choose(BILAL, 'ar')
    expect(reported(gallery)).toEqual([AMINA])
  })

  test('who leaves while a line is opened, and the hall opens it for nobody', async () => {
    const { gallery, hall } = await hallAndGallery()
    gallery.voices.leave(BILAL)
    await flush()
    const asked = gallery.voices.listen(BILAL, { sees: true })
    gallery.depart(BILAL)
    expect(await asked).toEqual(refuse('no-voice'))
    await flush()
    expect(reported(gallery)).toEqual([AMINA])
    expect((hall.voices as Voices).lines.from(1)).toEqual([AMINA])
  })

  test('whose only line was refused, or not answered', async () => {
    const { gallery, hall } = await hallAndGallery()
    gallery.voices.leave(BILAL)
    vi.spyOn(hall.voices, 'listen').mockResolvedValueOnce(refuse('no-voice'))
    expect(await gallery.voices.listen(BILAL, { sees: true })).toEqual(refuse('no-voice'))
    expect(reported(gallery)).toEqual([AMINA])
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const say = vi.spyOn(hall.around, 'say').mockImplementation(() => undefined)
    const asked = gallery.voices.listen(BILAL, { sees: true })
    await flush()
    say.mockRestore()
    expect((hall.voices as Voices).lines.from(1)).toEqual([AMINA, BILAL])
    vi.advanceTimersByTime(8_000)
    expect(await asked).toEqual(refuse('no-voice'))
    await flush()
    expect(reported(gallery)).toEqual([AMINA])
    expect((hall.voices as Voices).lines.from(1)).toEqual([AMINA])
  })

  test('but who has one that was refused beside another that was given', async () => {
    const { gallery, hall } = await hallAndGallery()
    vi.spyOn(hall.voices, 'speak').mockResolvedValueOnce(refuse('no-voice'))
    await gallery.voices.speak(BILAL, { sdp: 'v=0', as: 'sign' })
    expect(reported(gallery)).toEqual([AMINA, BILAL])
    expect((hall.voices as Voices).lines.from(1)).toEqual([AMINA, BILAL])
  })
})

describe('lines of a gallery end', () => {
  test('with who leaves it', async () => {
    const { gallery, notes } = await hallAndGallery()
    notes.length = 0
    gallery.depart(AMINA)
    await flush()
    expect(notes.slice(0, 2)).toEqual([`silence ${line(AMINA, 'voice', 1)}`, `deafen ${ears(AMINA)}`])
  })

  test('with the gallery', async () => {
    const { gallery, notes } = await hallAndGallery()
    gallery.close()
    await flush()
    expect(notes).toContain(`deafen ${ears(BILAL)}`)
  })

  test('with a gallery whose process is gone', async () => {
    const { hall, house, notes, turn } = await hallAndGallery()
    house.pass(4_001)
    await turn([hall])
    expect(notes).toContain(`deafen ${ears(BILAL)}`)
  })

  test('with somebody whose parting was not heard, when the gallery says who has any', async () => {
    const { gallery, hall, notes, turn } = await hallAndGallery()
    const { hear } = hall.voices
    hall.voices.hear = () => undefined
    gallery.depart(AMINA)
    await flush()
    hall.voices.hear = hear
    expect(notes).not.toContain(`deafen ${ears(AMINA)}`)
    for (let second = 0; second < 3; second += 1) await turn()
    expect(notes).toContain(`deafen ${ears(AMINA)}`)
  })

  test('when somebody comes down and listens in the hall', async () => {
    const { gallery, hall, notes } = await hallAndGallery()
    hall.arrive(guest(BILAL))
    await hall.voices.listen(BILAL, { sees: true })
    expect(notes).toContain(`deafen ${ears(BILAL)}`)
    gallery.depart(BILAL)
    await flush()
    expect(notes).not.toContain(`deafen ${line(BILAL, 'ears')}`)
  })
})

describe('people of a gallery are asked to come again', () => {
  test('when the engine has come back without them', async () => {
    const { backs, newsTo } = await hallAndGallery()
    for (const back of backs) back()
    await flush()
    expect(newsTo(BILAL).at(-1)).toEqual({ is: 'lost' })
  })

  test('once, when a hall was opened anew, and then have lines there', async () => {
    const { gallery, hall, newsTo, roomAt, turn } = await hallAndGallery()
    hall.close()
    const again = await roomAt(0)
    for (let second = 0; second < 6; second += 1) await turn([again, gallery])
    const lost = newsTo(BILAL).filter((news) => (news as { is: string }).is === 'lost')
    expect(lost).toHaveLength(1)
    expect(await gallery.voices.listen(BILAL, { sees: true })).toMatchObject({ ok: true })
  })
})
