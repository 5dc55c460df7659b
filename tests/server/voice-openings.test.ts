// Lines that are opened while their people leave, sit elsewhere or ask again, and lines that fail: nothing of them is left.
import { expect, test, vi } from 'vitest'
import type { Voices } from '../../server/rooms/voices.ts'
import { VoiceHouse } from '../../server/voice/voice-house.ts'
import { refuse } from '../../shared/refusal.ts'
import { guest, openHall } from './open-hall.ts'
import { testHouse } from './test-house.ts'
import { AMINA, BILAL, line, notingEngine } from './voice-meeting.ts'

const SEES = { sees: true }
const OFFER = { sdp: 'v=0 an offer', as: 'voice' as const }
const flush = () => new Promise<void>((resolve) => setImmediate(resolve))

/** Two people in a hall; the engine answers to open a line when the test says so, in any order. */
async function openSlowHall() {
  const { engine, notes } = notingEngine()
  const asked: PromiseWithResolvers<string>[] = []
  const slow = async () => {
    asked.push(Promise.withResolvers<string>())
    return asked.at(-1)!.promise
  }
  vi.spyOn(engine, 'listen').mockImplementation(slow)
  vi.spyOn(engine, 'speak').mockImplementation(slow)
  const opened = Promise.withResolvers<typeof engine>()
  opened.resolve(engine)
  const house = { ...testHouse(), voice: new VoiceHouse(() => opened.promise, testHouse().log) }
  const { hall, sent } = await openHall(house)
  for (const person of [AMINA, BILAL]) hall.arrive(guest(person))
  const voices = hall.voices as Voices
  const left = () => ({
    rooms: [...voices.lines.rooms.keys()],
    ears: [...voices.lines.slots.keys()],
    voices: [...voices.lines.sending.voice],
  })
  return { hall, voices, engine, notes, asked, left, sent }
}
const NOTHING = { rooms: [], ears: [], voices: [] }

test('a line whose person leaves while it is opened is ended, and nobody is kept', async () => {
  const { hall, voices, asked, notes, left } = await openSlowHall()
  const [ears, voice] = [voices.listen(AMINA, SEES), voices.speak(AMINA, OFFER)]
  await vi.waitFor(() => expect(asked).toHaveLength(2))
  hall.depart(AMINA)
  expect(notes).toEqual([`silence ${line(AMINA)}`, `deafen ${line(AMINA, 'ears')}`])
  for (const { resolve } of asked) resolve('late')
  expect(await Promise.all([ears, voice])).toEqual([refuse('no-voice'), refuse('no-voice')])
  expect(left()).toEqual(NOTHING)
})

test('a line whose person leaves before there is an engine is not opened', async () => {
  const { hall, voices, engine, left } = await openSlowHall()
  const asking = voices.listen(AMINA, SEES)
  hall.depart(AMINA)
  expect(await asking).toEqual(refuse('no-voice'))
  expect(engine.listen).not.toHaveBeenCalled()
  expect(left()).toEqual(NOTHING)
})

test('a microphone that is given up while it is opened does not open', async () => {
  const { hall, voices, asked, notes, left, sent } = await openSlowHall()
  const asking = voices.speak(AMINA, OFFER)
  await vi.waitFor(() => expect(asked).toHaveLength(1))
  voices.hush(AMINA, 'voice')
  asked[0]!.resolve('late')
  expect(await asking).toEqual(refuse('no-voice'))
  hall.voices.update()
  expect(notes).toEqual([`silence ${line(AMINA)}`])
  expect(left()).toEqual(NOTHING)
  expect(sent.filter(({ type }) => type === 'voice')).toEqual([])
})

test('of a line that is opened once more the last is the one, whatever comes late of the first', async () => {
  const { voices, asked, notes, left } = await openSlowHall()
  const first = voices.listen(AMINA, SEES)
  await vi.waitFor(() => expect(asked).toHaveLength(1))
  const second = voices.listen(AMINA, SEES)
  await vi.waitFor(() => expect(asked).toHaveLength(2))
  asked[1]!.resolve('offer')
  expect(await second).toMatchObject({ ok: true, value: { offer: 'offer' } })
  notes.length = 0
  asked[0]!.reject(new Error('the first has failed'))
  expect(await first).toEqual(refuse('no-voice'))
  expect(notes).toEqual([])
  expect(left()).toEqual({ ...NOTHING, rooms: [AMINA], ears: [AMINA] })
})

test('a line that cannot be opened leaves nobody behind, and what the engine may have of it is ended', async () => {
  const { voices, asked, notes, left } = await openSlowHall()
  const asking = voices.listen(AMINA, SEES)
  await vi.waitFor(() => expect(asked).toHaveLength(1))
  asked[0]!.reject(new Error('no address could be found'))
  expect(await asking).toEqual(refuse('no-voice'))
  expect(notes).toEqual([`deafen ${line(AMINA, 'ears')}`])
  expect(left()).toEqual(NOTHING)
})

test('a line that cannot be opened leaves the others of its person alone', async () => {
  const { voices, asked, left } = await openSlowHall()
  const ears = voices.listen(AMINA, SEES)
  await vi.waitFor(() => expect(asked).toHaveLength(1))
  asked[0]!.resolve('offer')
  await ears
  const voice = voices.speak(AMINA, OFFER)
  await vi.waitFor(() => expect(asked).toHaveLength(2))
  asked[1]!.reject(new Error('a voice is wanted as Opus'))
  expect(await voice).toEqual(refuse('no-voice'))
  expect(left()).toEqual({ ...NOTHING, rooms: [AMINA], ears: [AMINA] })
})

test('a listener whose answer cannot be used has no line', async () => {
  const { voices, engine, asked, notes, left } = await openSlowHall()
  const asking = voices.listen(AMINA, SEES)
  await vi.waitFor(() => expect(asked).toHaveLength(1))
  asked[0]!.resolve('offer')
  await asking
  vi.spyOn(engine, 'accept').mockRejectedValueOnce(new Error('no key'))
  expect(await voices.accept(AMINA, { sdp: 'v=0' })).toEqual(refuse('no-voice'))
  expect(notes).toEqual([`deafen ${line(AMINA, 'ears')}`])
  expect(left()).toEqual(NOTHING)
})

test('an answer that fails late does not end the line that was opened since', async () => {
  const { voices, engine, asked, notes, left } = await openSlowHall()
  const open = async () => {
    const asking = voices.listen(AMINA, SEES)
    await flush()
    asked.at(-1)!.resolve('offer')
    await asking
  }
  await open()
  const late = Promise.withResolvers<void>()
  vi.spyOn(engine, 'accept').mockReturnValueOnce(late.promise)
  const answering = voices.accept(AMINA, { sdp: 'v=0' })
  await open()
  notes.length = 0
  late.reject(new Error('the line was closed'))
  expect(await answering).toEqual(refuse('no-voice'))
  expect(notes).toEqual([])
  expect(left()).toEqual({ ...NOTHING, rooms: [AMINA], ears: [AMINA] })
})

test('a hall that closes ends what is on its way, and opens nothing any more', async () => {
  const { voices, asked, notes, left, engine } = await openSlowHall()
  const asking = voices.listen(AMINA, SEES)
  await vi.waitFor(() => expect(asked).toHaveLength(1))
  voices.close()
  asked[0]!.resolve('late')
  expect(await asking).toEqual(refuse('no-voice'))
  expect(notes).toEqual([`deafen ${line(AMINA, 'ears')}`])
  expect(await voices.listen(BILAL, SEES)).toEqual(refuse('no-voice'))
  expect(engine.listen).toHaveBeenCalledTimes(1)
  expect(left()).toEqual(NOTHING)
})

test('who goes to a gallery meanwhile has the line there alone', async () => {
  const { voices, asked, notes, left } = await openSlowHall()
  const below = voices.listen(AMINA, SEES)
  await vi.waitFor(() => expect(asked).toHaveLength(1))
  const above = voices.listen(AMINA, SEES, 1)
  await vi.waitFor(() => expect(asked).toHaveLength(2))
  for (const { resolve } of asked) resolve('offer')
  expect(await below).toEqual(refuse('no-voice'))
  expect(await above).toMatchObject({ ok: true })
  expect(notes).toEqual([`deafen ${line(AMINA, 'ears')}`])
  expect(left()).toEqual({ ...NOTHING, rooms: [AMINA], ears: [AMINA] })
})

test('nobody is routed to a line while it is opened anew', async () => {
  const { voices, asked, notes } = await openSlowHall()
  const open = async () => {
    const asking = voices.listen(AMINA, SEES)
    await flush()
    return asking
  }
  const first = open()
  await vi.waitFor(() => expect(asked).toHaveLength(1))
  asked[0]!.resolve('offer')
  await first
  const speaking = voices.speak(BILAL, OFFER)
  await vi.waitFor(() => expect(asked).toHaveLength(2))
  asked[1]!.resolve('answer')
  await speaking
  expect(notes).toEqual([`${line(AMINA, 'ears')} hears ${line(BILAL)}`])
  notes.length = 0
  const second = open()
  await vi.waitFor(() => expect(asked).toHaveLength(3))
  voices.hush(BILAL, 'voice')
  expect(notes).toEqual([`deafen ${line(AMINA, 'ears')}`, `silence ${line(BILAL)}`])
  asked[2]!.resolve('offer')
  await second
  expect(voices.lines.slots.get(AMINA)!.every((each) => each === null)).toBe(true)
})
