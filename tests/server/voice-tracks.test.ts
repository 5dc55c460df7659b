// An engine that describes a listener's line anew with every route: who listens is told in whatever room, and answers as the first time.
import { expect, test } from 'vitest'
import { createLocalBus } from '../../server/cluster/bus.ts'
import { createRates } from '../../server/door/rates.ts'
import { Around } from '../../server/rooms/around.ts'
import { Hall } from '../../server/rooms/hall.ts'
import type { HouseEar } from '../../server/rooms/house-ears.ts'
import { HOUSE } from '../../server/rooms/house-ears.ts'
import { askKind, PACES } from '../../server/rooms/safe-ask.ts'
import type { Voices } from '../../server/rooms/voices.ts'
import type { Tracks, VoiceEngine } from '../../server/voice/voice-engine.ts'
import { VoiceHouse } from '../../server/voice/voice-house.ts'
import type { PersonId } from '../../shared/ids.ts'
import { guest, openHall } from './open-hall.ts'
import { testHouse } from './test-house.ts'
import { AMINA, BILAL, CHAIR, line, notingEngine } from './voice-meeting.ts'

const flush = () => new Promise<void>((resolve) => setImmediate(() => setImmediate(resolve)))

/** By line, how its listener is told that it was described anew. */
function describingEngine() {
  const { engine, notes, backs } = notingEngine()
  const moved = new Map<string, (tracks: Tracks) => void>()
  const describing: VoiceEngine = {
    ...engine,
    listen: async (who, told = () => undefined) => {
      moved.set(who, told)
      return engine.listen(who)
    },
    route: (who, slots) => {
      engine.route(who, slots)
      const mids = slots.map((speaker, slot) => speaker && `${slot + 1}`)
      moved.get(who)?.({ offer: `another offer to ${who}`, mids })
    },
  }
  return { engine: describing, notes, backs, moved }
}

async function openMeeting() {
  const described = describingEngine()
  const house = { ...testHouse(), voice: new VoiceHouse(async () => described.engine, testHouse().log) }
  const { hall, sent } = await openHall(house)
  for (const person of [CHAIR, BILAL]) hall.arrive(guest(person))
  await hall.host.request({ type: 'presiding.take' }, CHAIR)
  await hall.voices.speak(CHAIR, { sdp: 'v=0 an offer', as: 'voice' })
  const toldTo = (person: PersonId) =>
    sent
      .filter(({ to, type }) => to === person && type === 'voice')
      .map(({ message }) => message as { readonly is: string })
      .filter(({ is }) => is === 'tracks')
  return { ...described, house, hall, sent, toldTo }
}

/** the chair alone is heard, on the second slot */
const CHAIRED = [null, '2', ...Array(9).fill(null)]

test('who listens in the hall is told the offer and where each slot comes, and answers it', async () => {
  const { hall, notes, toldTo } = await openMeeting()
  await hall.voices.listen(BILAL, { sees: true })
  hall.voices.update()
  const ears = line(BILAL, 'ears')
  expect(toldTo(BILAL)).toEqual([{ is: 'tracks', offer: `another offer to ${ears}`, mids: CHAIRED }])
  expect(await hall.voices.accept(BILAL, { sdp: 'v=0 another answer' })).toMatchObject({ ok: true })
  expect(notes.at(-1)).toBe(`accept ${ears} v=0 another answer`)
})

test('who has left, or listens from elsewhere by now, is told nothing of the line before', async () => {
  const { hall, moved, toldTo } = await openMeeting()
  await hall.voices.listen(BILAL, { sees: true })
  const tell = moved.get(line(BILAL, 'ears'))!
  hall.voices.leave(BILAL)
  const before = toldTo(BILAL)
  tell({ offer: 'late', mids: [] })
  expect(toldTo(BILAL)).toEqual(before)
})

test('who listens in a gallery is told there', async () => {
  const { house, hall: model, toldTo } = await openMeeting()
  const bus = createLocalBus()
  const roomAt = async (number: number) => {
    const around = new Around(bus, model.host.session, number, house.now)
    const room = new Hall(house, model.host, model.outlet, [], around)
    await around.open((said) => room.galleries.hear(room, said))
    return room
  }
  const [hall, gallery] = [await roomAt(0), await roomAt(1)]
  for (const room of [hall, gallery]) room.galleries.report(room)
  await flush()
  hall.arrive(guest(CHAIR))
  gallery.arrive(guest(AMINA))
  await hall.voices.speak(CHAIR, { sdp: 'v=0 an offer', as: 'voice' })
  await gallery.voices.listen(AMINA, { sees: true })
  hall.voices.update()
  await flush()
  const offer = `another offer to ${line(AMINA, 'ears', 1)}`
  expect(toldTo(AMINA)).toEqual([{ is: 'tracks', offer, mids: CHAIRED }])
})

test('a listener that is part of the house is told by itself', async () => {
  const { hall, sent } = await openMeeting()
  const recorder = 'recorder ' as PersonId
  const told: unknown[] = []
  const ear: HouseEar = { heard: () => undefined, moved: (tracks) => told.push(tracks) }
  const voices = hall.voices as Voices
  voices.ears.add(recorder, ear)
  await voices.listen(recorder, { sees: false }, HOUSE)
  voices.update()
  expect(told).toEqual([{ offer: `another offer to s_hall ${HOUSE} ${recorder} ears`, mids: CHAIRED }])
  expect(sent.filter(({ to }) => to === recorder)).toEqual([])
})

test('who answers as often as an engine describes a line is never too fast', () => {
  const time = { nowMs: 0 }
  const rates = createRates(PACES, () => time.nowMs)
  const waits = Array.from({ length: 400 }, () => {
    time.nowMs += 150
    return rates.take(askKind('voice.accept'), BILAL)
  })
  expect(waits.every((wait) => wait === 0)).toBe(true)
})
