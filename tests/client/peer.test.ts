// When a line is lost, and when it never was one: a network that lets nothing through is told as that, and is not tried for ever.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { keepLine, type LineState } from '../../client/voice/kept-line.ts'
import { whenConnected, whenLost } from '../../client/voice/peer.ts'
import { ok } from '../../shared/result.ts'
import { FakePeer, stubBrowser } from './fake-lines.ts'

beforeEach(() => {
  vi.useFakeTimers()
  stubBrowser({})
})
afterEach(() => void vi.useRealTimers())

function peerAndLosses() {
  const peer = new FakePeer()
  const lost = vi.fn()
  whenLost(peer as unknown as RTCPeerConnection, lost)
  return { peer, lost }
}

it('one that was there and fails is lost, once', () => {
  const { peer, lost } = peerAndLosses()
  for (const state of ['connected', 'failed', 'failed']) peer.become(state)
  expect(lost).toHaveBeenCalledTimes(1)
})

it('one that is away for a moment is not lost, and one that stays away is', () => {
  const { peer, lost } = peerAndLosses()
  for (const state of ['connected', 'disconnected']) peer.become(state)
  vi.advanceTimersByTime(3000)
  peer.become('connected')
  vi.advanceTimersByTime(10_000)
  expect(lost).not.toHaveBeenCalled()
  peer.become('disconnected')
  vi.advanceTimersByTime(5000)
  expect(lost).toHaveBeenCalledTimes(1)
})

it('one that never came about is blocked, and not lost: it says so at the first failing', async () => {
  const shown: LineState[] = []
  const kept = keepLine({
    show: (state) => shown.push(state),
    open: async (lost) => {
      const peer = new FakePeer() as unknown as RTCPeerConnection
      whenLost(peer, lost)
      return ok({ connected: whenConnected(peer, 10_000), close: () => peer.close() })
    },
  })
  kept.open()
  await vi.advanceTimersByTimeAsync(0)
  FakePeer.all[0]!.become('failed')
  await vi.advanceTimersByTimeAsync(60_000)
  expect(shown).toEqual(['opening', 'blocked'])
})
