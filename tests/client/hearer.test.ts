// A line to listen on that its engine describes anew while it is open.
import { beforeEach, expect, it, vi } from 'vitest'
import { openHearer } from '../../client/voice/hearer.ts'
import { askedSitting, FakePeer, FakeTrack, stubBrowser } from './fake-lines.ts'

beforeEach(() => stubBrowser({}))

const settle = () => new Promise((resolve) => setImmediate(resolve))
const ACCEPTED = { ok: true, value: null } as const

async function openLine() {
  const { sitting, asked, names, tell } = askedSitting()
  const taken = vi.fn<(slot: number, track: MediaStreamTrack | null) => void>()
  const lost = vi.fn<() => void>()
  const opening = openHearer(sitting, taken, lost)
  asked[0]!.answer({ ok: true, value: { offer: 'first', ice: [] } })
  await settle()
  asked[1]!.answer(ACCEPTED)
  const opened = await opening
  if (!opened.ok) throw new Error('it was refused')
  return { sitting, line: opened.value, peer: FakePeer.all[0]!, asked, names, tell, taken, lost }
}

it('answers each offer, one after the other, and takes tracks from where it says', async () => {
  const { peer, asked, names, tell, taken } = await openLine()
  const track = new FakeTrack()
  tell({ is: 'tracks', offer: 'second', mids: ['4'] })
  tell({ is: 'tracks', offer: 'third', mids: [null, '4'] })
  await settle()
  peer.bring('4', track)
  expect([peer.remote, names()]).toEqual([
    ['first', 'second'],
    ['voice.listen', 'voice.accept', 'voice.accept'],
  ])
  asked[2]!.answer(ACCEPTED)
  await settle()
  asked[3]!.answer(ACCEPTED)
  await settle()
  expect(peer.remote).toEqual(['first', 'second', 'third'])
  expect(taken.mock.calls).toEqual([
    [0, track],
    [0, null],
    [1, track],
  ])
})

it('answers nothing where tracks move and the line is described as before', async () => {
  const { peer, names, tell, taken } = await openLine()
  peer.bring('s1', new FakeTrack())
  tell({ is: 'tracks', offer: null, mids: ['s1'] })
  await settle()
  expect(taken.mock.calls.map(([slot]) => slot)).toEqual([1, 1, 0])
  expect(names()).toEqual(['voice.listen', 'voice.accept'])
})

it('is lost when the house knows nothing of it any more, or the browser cannot follow', async () => {
  const refused = await openLine()
  refused.tell({ is: 'tracks', offer: 'second', mids: [] })
  await settle()
  refused.asked[2]!.answer({ ok: false, refusal: { code: 'no-voice' } } as never)
  await settle()
  expect(refused.lost).toHaveBeenCalledOnce()

  FakePeer.all = []
  const odd = await openLine()
  vi.spyOn(odd.peer, 'setRemoteDescription').mockRejectedValue(new Error('no such offer'))
  vi.spyOn(console, 'warn').mockReturnValue()
  odd.tell({ is: 'tracks', offer: 'second', mids: [] })
  await settle()
  expect(odd.lost).toHaveBeenCalledOnce()
})

it('lets all go when it is closed, and answers nothing any more', async () => {
  const { line, peer, names, tell, taken } = await openLine()
  peer.bring('s3', new FakeTrack())
  line.close()
  tell({ is: 'tracks', offer: 'second', mids: ['1'] })
  await settle()
  expect(taken.mock.calls.at(-1)).toEqual([3, null])
  expect(names()).toEqual(['voice.listen', 'voice.accept'])
})

it('leaves the tracks of a newer line alone when it is closed late', async () => {
  const { sitting, line, peer, taken } = await openLine()
  peer.bring('s3', new FakeTrack())
  void openHearer(sitting, taken, () => {})
  line.close()
  expect(taken).toHaveBeenCalledOnce()
})
