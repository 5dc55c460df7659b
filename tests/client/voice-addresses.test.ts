// The house is reached for a line only when it knows our answer.
import { expect, test, vi } from 'vitest'
import type { Sitting } from '../../client/net/sitting.ts'
import { openHearer } from '../../client/voice/hearer.ts'
import { keepAddresses } from '../../client/voice/kept-addresses.ts'
import { fakeSitting, fakeView } from './fake-sitting.ts'

const OFFER = [
  ...['v=0', 'a=group:BUNDLE s0 s1', 'm=audio 9 UDP/TLS/RTP/SAVPF 111', 'a=mid:s0'],
  ...[
    'a=candidate:1 1 UDP 2114977791 192.0.2.2 2568 typ host',
    'a=candidate:2 1 UDP 1 fd00::2 2568 typ host',
  ],
  ...['a=end-of-candidates', 'm=audio 9 UDP/TLS/RTP/SAVPF 111', 'a=mid:s1', ''],
].join('\r\n')
const ADDRESSES = [
  { candidate: 'candidate:1 1 UDP 2114977791 192.0.2.2 2568 typ host', sdpMid: 's0' },
  { candidate: 'candidate:2 1 UDP 1 fd00::2 2568 typ host', sdpMid: 's0' },
]

test('an offer is kept without its addresses, which follow with the first track', async () => {
  const { sdp, reach } = keepAddresses(OFFER)
  expect(sdp).toBe(OFFER.replace(/a=candidate.*\r\n|a=end-of.*\r\n/g, ''))
  const added: unknown[] = []
  await reach({ addIceCandidate: async (each) => void added.push(each) })
  expect(added).toEqual(ADDRESSES)
})

test('one without any, or with plain ends of lines, is read as well', async () => {
  const added: unknown[] = []
  const peer = { addIceCandidate: async (each: unknown) => void added.push(each) }
  const bare = 'v=0\r\na=mid:0\r\n'
  const kept = keepAddresses(bare)
  await kept.reach(peer)
  expect([kept.sdp, added]).toEqual([bare, []])
  await keepAddresses(OFFER.replaceAll('\r\n', '\n')).reach(peer)
  expect(added).toEqual(ADDRESSES)
})

test('a listener reaches the house after it has taken the answer, and not before', async () => {
  const done: string[] = []
  class Peer extends EventTarget {
    readonly connectionState = 'new'
    readonly localDescription = { sdp: 'v=0 an answer' }
    async setRemoteDescription({ sdp }: RTCSessionDescriptionInit) {
      done.push(`offer ${sdp?.includes('candidate') ? 'with' : 'without'} addresses`)
    }
    async setLocalDescription() {
      done.push('answer')
    }
    async addIceCandidate({ candidate }: RTCIceCandidateInit) {
      done.push(`${candidate}`)
    }
    close() {}
  }
  vi.stubGlobal('RTCPeerConnection', Peer)
  const sitting = {
    ...fakeSitting(fakeView()),
    ask: async (name: string) => {
      done.push(name)
      return { ok: true, value: name === 'voice.listen' ? { offer: OFFER, ice: [] } : null }
    },
  } as unknown as Sitting
  const opened = await openHearer(
    sitting,
    () => undefined,
    () => undefined,
  )
  expect(opened.ok).toBe(true)
  expect(done).toEqual([
    ...['voice.listen', 'offer without addresses', 'answer', 'voice.accept'],
    ...ADDRESSES.map(({ candidate }) => candidate),
  ])
})
