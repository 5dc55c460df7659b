// Captions in the hall: everyone is told that there are some, the house knows who speaks, and what is not kept is gone after the meeting.
import { expect, test, vi } from 'vitest'
import { sittingFile } from '../../server/custody/archive/sitting-file.ts'
import { closeCaptions } from '../../server/rooms/captions-in-hall.ts'
import { sitDown, standUp } from '../../server/rooms/conduct.ts'
import type { Hall } from '../../server/rooms/hall.ts'
import { actInPlace, followPlaces } from '../../server/rooms/places.ts'
import { seatsOfCorner } from '../../shared/hall/corners.ts'
import type { DelegationId, PersonId } from '../../shared/ids.ts'
import type { CaptionsAct } from '../../shared/lab/captions/captions-types.ts'
import { placedOf } from '../../shared/lab/place-chain.ts'
import { guest, openHall } from './open-hall.ts'

const [AMINA, BILAL, CHAIR] = ['p_amina000', 'p_bilal000', 'p_chair000'] as [PersonId, PersonId, PersonId]
type Act = CaptionsAct

const act = async (hall: Hall, asked: Act): Promise<string> => {
  const done = await actInPlace(hall, AMINA, { place: 'captions', act: asked })
  return done.ok ? done.value.id : done.refusal.code
}
const say = (text: string): Act => ({ is: 'say', language: 'en', text, of: 'chair', source: 'typed' })
const news = ({ state }: Hall): unknown => JSON.parse(state.chapters.get('captions') ?? 'null')

async function open() {
  const opened = await openHall()
  opened.hall.arrive(guest(AMINA))
  await followPlaces(opened.hall)
  const texts = async () =>
    (await opened.house.store.placeJournal(opened.hall.host.session, 'captions')).map(
      (line) => (placedOf(line).event as unknown as { texts?: { text: string } | null }).texts,
    )
  return { ...opened, texts }
}

test('the hall is told of them once there are some, and of each language once', async () => {
  const { hall } = await open()
  expect(hall.state.chapters.has('captions')).toBe(false)
  await act(hall, say('Welcome'))
  await act(hall, say('again'))
  expect(news(hall)).toEqual({ isKept: false, languages: ['en'], captioners: [] })
  await act(hall, { is: 'switch', isOn: false, isKept: false })
  expect(news(hall)).toBeNull()
  hall.close()
})

test('whose words they are the house says', async () => {
  const { hall, texts } = await open()
  await hall.host.request({ type: 'presiding.take' }, AMINA)
  await act(hall, say('Welcome'))
  expect(await texts()).toEqual([{ text: 'Welcome', name: AMINA }])
  hall.close()
})

test('who is heard no more is captioned no more: when the time is over, and when the chair has muted them', async () => {
  const { hall, house } = await open()
  const words: Act = { is: 'say', language: 'en', text: 'So', of: 'floor', source: 'recognised' }
  for (const person of [CHAIR, BILAL]) hall.arrive(guest(person))
  await hall.host.request({ type: 'presiding.take' }, CHAIR)
  await hall.host.request({ type: 'delegation.take', delegation: 'KEN' as DelegationId }, BILAL)
  const { limitsSeq } = hall.host.standing.sitting.speakers
  await hall.host.request({ type: 'limits.set', seconds: 60, totalSeconds: null, seen: limitsSeq }, CHAIR)
  await hall.host.request({ type: 'floor.request', kind: 'speech' }, BILAL)
  const entry = hall.host.standing.sitting.speakers.entries[0]!.id
  await hall.host.request({ type: 'floor.give', entry }, CHAIR)
  const said = async () => {
    const done = await actInPlace(hall, BILAL, { place: 'captions', act: words })
    return done.ok ? 'said' : done.refusal.code
  }
  const mute = (isMuted: boolean) => hall.host.request({ type: 'person.mute', person: BILAL, isMuted }, CHAIR)
  expect(await said()).toBe('said')
  await mute(true)
  expect(await said()).toBe('muted')
  await mute(false)
  expect(await said()).toBe('said')
  house.pass(60_000)
  expect(hall.host.standing.sitting.speakers.floor?.person).toBe(BILAL)
  expect(await said()).toBe('not-your-floor')
  hall.close()
})

test('what who presides says in a corner is not written for the hall by their device', async () => {
  const { hall, texts } = await open()
  await hall.host.request({ type: 'presiding.take' }, AMINA)
  const aside: Act = { is: 'say', language: 'en', text: 'aside', of: 'chair', source: 'recognised' }
  await sitDown(hall, AMINA, { seat: seatsOfCorner(0)[0]!.index })
  expect(await act(hall, aside)).toBe('not-your-floor')
  await standUp(hall, AMINA)
  await act(hall, { ...aside, text: 'aloud' })
  expect(await texts()).toEqual([{ text: 'aloud', name: AMINA }])
  hall.close()
})

test('what is corrected is erased at once, and what is not kept when the meeting closes', async () => {
  const { hall, house, texts } = await open()
  const line = await act(hall, say('wrong'))
  await act(hall, { is: 'correct', line, text: 'right' })
  await vi.waitFor(async () => expect(await texts()).toEqual([null, { text: 'right', name: '' }]))
  await act(hall, { is: 'switch', isOn: true, isKept: true })
  await act(hall, say('kept'))
  await closeCaptions(hall)
  const kept = { text: 'kept', name: '' }
  await vi.waitFor(async () => expect(await texts()).toEqual([null, null, undefined, kept, undefined]))
  const whole = await house.store.wholeSitting(hall.host.session)
  const file = JSON.stringify(sittingFile(whole!, 0))
  expect([file.includes('"kept"'), file.includes('right')]).toEqual([true, false])
  hall.close()
})

test('a fall between the close and the erasing leaves nothing', async () => {
  const first = await open()
  await act(first.hall, say('passing'))
  const { erasePlaceTexts } = first.house.store
  Object.assign(first.house.store, { erasePlaceTexts: () => Promise.reject(new Error('power')) })
  await closeCaptions(first.hall)
  first.hall.close()
  Object.assign(first.house.store, { erasePlaceTexts })
  const { hall } = await openHall(first.house)
  await followPlaces(hall)
  await vi.waitFor(async () => expect(await first.texts()).toEqual([null, undefined]))
  hall.close()
})

test('[RO17] a voice that is muted is not heard in writing, and its person may type', async () => {
  const { hall, texts } = await open()
  const omar = 'p_omar0000' as PersonId
  hall.arrive(guest(omar))
  await hall.host.request({ type: 'presiding.take' }, AMINA)
  const say = async (source: 'typed' | 'recognised'): Promise<string | null> => {
    const asked: CaptionsAct = { is: 'say', language: 'en', text: source, of: 'floor', source }
    const done = await actInPlace(hall, omar, { place: 'captions', act: asked })
    return done.ok ? null : done.refusal.code
  }
  const unmuted = await say('recognised')
  await hall.host.request({ type: 'person.mute', person: omar, isMuted: true }, AMINA)
  const muted = await say('recognised')
  expect([unmuted, muted]).toEqual(['not-your-floor', 'muted'])
  expect(await say('typed')).not.toBe('muted')
  expect((await texts()).some((each) => each?.text === 'recognised')).toBe(false)
  hall.close()
})
