// Interpretation in a hall: acts move voices at once, and whoever is not there holds no channel.
import { expect, test } from 'vitest'
import { interpretingOf } from '../../server/rooms/interpreting.ts'
import { actInPlace, followPlaces } from '../../server/rooms/places.ts'
import type { VoiceEngine } from '../../server/voice/voice-engine.ts'
import { VoiceHouse } from '../../server/voice/voice-house.ts'
import type { PersonId } from '../../shared/ids.ts'
import type { InterpretationAct } from '../../shared/lab/interpretation/interpretation-types.ts'
import { refuse } from '../../shared/refusal.ts'
import { SIGN_SLOT } from '../../shared/voice/hearing.ts'
import { guest, openHall } from './open-hall.ts'
import { testHouse } from './test-house.ts'

const CHAIR = 'p_chair0000' as PersonId
const NOUR = 'p_nour00000' as PersonId
const SAMI = 'p_sami00000' as PersonId
const GUEST = 'p_guest0000' as PersonId
const PEOPLE = [CHAIR, NOUR, SAMI, GUEST]
const line = (person: PersonId, as: string) => `s_hall 0 ${person} ${as}`

/** What the engine was told last of what somebody hears and sees, by slot. */
function routingEngine() {
  const routes = new Map<string, readonly (string | null)[]>()
  const engine: VoiceEngine = {
    ...{ listen: async () => 'offer', accept: async () => undefined, speak: async () => 'answer' },
    ...{ deafen: () => undefined, silence: () => undefined, onBack: () => () => undefined },
    ...{ close: async () => undefined, route: (who, slots) => void routes.set(who, slots) },
    count: async () => ({ taken: 0, given: 0, listening: 0, speaking: 0 }),
  }
  return { engine, hears: (person: PersonId, slot: number) => routes.get(line(person, 'ears'))?.[slot] }
}

/** The chair presides; Nour and Sami interpret into French and sign, the guest listens to French. */
async function openBooths() {
  const { engine, hears } = routingEngine()
  const house = { ...testHouse(), voice: new VoiceHouse(async () => engine, testHouse().log) }
  const { hall } = await openHall(house)
  await followPlaces(hall)
  for (const person of PEOPLE) {
    const row = { id: person, session: hall.host.session, tokenHash: person, name: person }
    await house.store.savePerson({ ...row, look: 'suit-1', badge: null })
    hall.arrive(guest(person))
    await hall.voices.listen(person, { sees: true })
    await hall.voices.speak(person, { sdp: 'v=0 an offer', as: 'voice' })
  }
  await hall.host.request({ type: 'presiding.take' }, CHAIR)
  hall.voices.choose(GUEST, 'fr')
  const act = (person: PersonId, asked: InterpretationAct) =>
    actInPlace(hall, person, { place: 'interpretation', act: asked })
  for (const [tag, kind] of [
    ['fr', 'voice'],
    ['ase', 'sign'],
  ] as const) {
    await act(CHAIR, { is: 'open', tag, kind })
    for (const person of [NOUR, SAMI]) await act(CHAIR, { is: 'name', tag, person })
  }
  return { hall, house, act, hears }
}

test('who takes the microphone of a channel is heard by those who chose it, and by nobody else', async () => {
  const { act, hears } = await openBooths()
  await act(NOUR, { is: 'take', tag: 'fr' })
  expect([hears(GUEST, 2), hears(CHAIR, 2)]).toEqual([line(NOUR, 'voice'), null])
  await act(NOUR, { is: 'offer', tag: 'fr', to: SAMI })
  await act(SAMI, { is: 'take', tag: 'fr' })
  expect(hears(GUEST, 2)).toBe(line(SAMI, 'voice'))
  await act(CHAIR, { is: 'stop', tag: 'fr' })
  expect(hears(GUEST, 2)).toBeNull()
})

test('who signs is seen by all, and all are told that somebody does', async () => {
  const { hall, act, hears } = await openBooths()
  await hall.voices.speak(NOUR, { sdp: 'v=0 an offer', as: 'sign' })
  expect(hall.state.chapters.get('signing')).toBeUndefined()
  await act(NOUR, { is: 'take', tag: 'ase' })
  expect([hears(GUEST, SIGN_SLOT), hears(CHAIR, SIGN_SLOT)]).toEqual([line(NOUR, 'sign'), line(NOUR, 'sign')])
  expect(JSON.parse(hall.state.chapters.get('signing')!)).toEqual({ person: NOUR, tag: 'ase' })
  await act(NOUR, { is: 'stop', tag: 'ase' })
  expect([hears(GUEST, SIGN_SLOT), hall.state.chapters.get('signing')]).toEqual([null, 'null'])
})

test('everyone in the hall is told who is named, so that whoever is need open nothing to know it', async () => {
  const { hall, act } = await openBooths()
  const named = () => JSON.parse(hall.state.chapters.get('interpreters')!) as { tag: string }[] | null
  expect(named()).toContainEqual({ person: NOUR, tag: 'fr' })
  for (const tag of ['fr', 'ase']) await act(CHAIR, { is: 'close', tag })
  expect(named()).toBeNull()
})

test('a partner takes over at once from whom the line has left, and not before', async () => {
  const { hall, act, hears } = await openBooths()
  await act(NOUR, { is: 'take', tag: 'fr' })
  expect(await act(SAMI, { is: 'take', tag: 'fr' })).toEqual(refuse('channel-taken'))
  hall.away(NOUR)
  expect((await act(SAMI, { is: 'take', tag: 'fr' })).ok).toBe(true)
  expect(hears(GUEST, 2)).toBe(line(SAMI, 'voice'))
})

test('whoever is away too long has stopped; a moment ends nothing', async () => {
  const { hall, house, act } = await openBooths()
  await act(NOUR, { is: 'take', tag: 'fr' })
  hall.away(NOUR)
  const onAir = async () =>
    ((await hall.places.stateOf('interpretation')) as { channels: { onAir: unknown }[] }).channels[0]!.onAir
  await hall.tidy(house.now() + 9_000)
  expect(await onAir()).toBe(NOUR)
  interpretingOf(hall).tidy(house.now() + 10_000)
  await expect.poll(onAir).toBeNull()
})

test('nobody is named who is not of the sitting', async () => {
  const { act } = await openBooths()
  const stranger = 'p_stranger0' as PersonId
  expect(await act(CHAIR, { is: 'name', tag: 'fr', person: stranger })).toEqual(refuse('person-unknown'))
})

test('a hall that is opened anew knows who is on air', async () => {
  const { house, act } = await openBooths()
  await act(NOUR, { is: 'take', tag: 'ase' })
  const { hall } = await openHall(house)
  await followPlaces(hall)
  expect(JSON.parse(hall.state.chapters.get('signing')!)).toEqual({ person: NOUR, tag: 'ase' })
})
