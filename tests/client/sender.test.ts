// A line that one sends on: the house knows it by its kind alone, so what is asked about an older one must not meet a newer.
import { beforeEach, expect, it, vi } from 'vitest'
import { openHearer } from '../../client/voice/hearer.ts'
import { openSender } from '../../client/voice/sender.ts'
import { askedSitting, FakePeer, FakeTrack, SPOKEN, stubBrowser } from './fake-lines.ts'

beforeEach(() => stubBrowser({}))

const track = () => new FakeTrack() as unknown as MediaStreamTrack
const settle = () => new Promise((resolve) => setImmediate(resolve))

it('is hushed once, when it is given up', async () => {
  const { sitting, asked, names } = askedSitting()
  const opening = openSender(sitting, 'voice', track(), () => {})
  await settle()
  asked[0]!.answer(SPOKEN)
  const opened = await opening
  if (!opened.ok) throw new Error('it was refused')
  opened.value.close()
  opened.value.close()
  expect(names()).toEqual(['voice.speak', 'voice.hush'])
  expect(FakePeer.all.map(({ connectionState }) => connectionState)).toEqual(['closed'])
})

it('is closed late without a word where another of its kind was begun since', async () => {
  const { sitting, asked, names } = askedSitting()
  const one = openSender(sitting, 'voice', track(), () => {})
  await settle()
  const other = openSender(sitting, 'voice', track(), () => {})
  await settle()
  asked[0]!.answer(SPOKEN)
  asked[1]!.answer(SPOKEN)
  const [stale, current] = await Promise.all([one, other])
  if (!stale.ok || !current.ok) throw new Error('one was refused')
  stale.value.close()
  expect(names()).toEqual(['voice.speak', 'voice.speak'])
  current.value.close()
  expect(names().at(-1)).toBe('voice.hush')
})

it('of another kind is another line', async () => {
  const { sitting, asked, names } = askedSitting()
  const voice = openSender(sitting, 'voice', track(), () => {})
  void openSender(sitting, 'sign', track(), () => {})
  await settle()
  asked[0]!.answer(SPOKEN)
  const opened = await voice
  if (opened.ok) opened.value.close()
  expect(names()).toEqual(['voice.speak', 'voice.speak', 'voice.hush'])
})

it('is not asked for any more where the next one was, and would have been closed by it', async () => {
  const { sitting, names } = askedSitting()
  const offers = Promise.withResolvers<{ sdp: string }>()
  FakePeer.offers = () => offers.promise
  const one = openSender(sitting, 'voice', track(), () => {})
  FakePeer.offers = async () => ({ sdp: 'offer' })
  void openSender(sitting, 'voice', track(), () => {})
  await settle()
  offers.resolve({ sdp: 'late' })
  expect((await one).ok).toBe(false)
  expect(names()).toEqual(['voice.speak'])
})

it('that the browser cannot make leaves nothing behind at the house', async () => {
  const { sitting, asked, names } = askedSitting()
  const opening = openSender(sitting, 'wall', track(), () => {})
  await settle()
  vi.spyOn(FakePeer.all[0]!, 'setRemoteDescription').mockRejectedValue(new Error('no such answer'))
  asked[0]!.answer(SPOKEN)
  await expect(opening).rejects.toThrow('no such answer')
  expect(names()).toEqual(['voice.speak', 'voice.hush'])
})

it('to listen on is not answered where the house has offered another since', async () => {
  const { sitting, asked, names } = askedSitting()
  const one = openHearer(
    sitting,
    () => {},
    () => {},
  )
  void openHearer(
    sitting,
    () => {},
    () => {},
  )
  await settle()
  for (const each of asked) each.answer({ ok: true, value: { offer: 'offer', ice: [] } })
  expect((await one).ok).toBe(false)
  await settle()
  expect(names()).toEqual(['voice.listen', 'voice.listen', 'voice.accept'])
})
