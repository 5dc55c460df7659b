// What the house asks of a LiveKit, and what it makes of its offers: without media, and where LiveKit fails half-way.
import { pino } from 'pino'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openLiveKitEngine } from '../../../server/voice/livekit/livekit-engine.ts'
import { SLOTS, type Tracks } from '../../../server/voice/voice-engine.ts'
import { scriptedLiveKit } from './scripted-livekit.ts'

const WHO = 'a=ice-ufrag:abcd\r\na=ice-pwd:0123456789012345678901\r\na=fingerprint:sha-256 AA:BB\r\n'
const OFFER = `v=0\r\nm=audio 9 UDP/TLS/RTP/SAVPF 111\r\na=mid:0\r\na=msid:- one\r\n${WHO}a=rtpmap:111 opus/48000/2\r\n`
const ANSWER = `v=0\r\n${WHO}m=application 9 UDP/DTLS/SCTP webrtc-datachannel\r\na=mid:0\r\n`
const log = pino({ level: 'silent' })
/** a busy machine answers late */
const PATIENT = { timeout: 15_000 }

let livekit: Awaited<ReturnType<typeof scriptedLiveKit>>
beforeEach(async () => {
  livekit = await scriptedLiveKit()
})
afterEach(async () => {
  vi.useRealTimers()
  await livekit.close()
})

const open = () => openLiveKitEngine(livekit, log)

/** A listener who has answered the first offer. */
async function listening(engine: Awaited<ReturnType<typeof open>>) {
  const told: Tracks[] = []
  await engine.listen('ears', (tracks) => told.push(tracks))
  await engine.accept('ears', ANSWER)
  const listener = livekit.participants.at(-1)!
  const subscriptions = () =>
    listener.asked.flatMap(({ case: name, value }) =>
      name === 'subscription' ? [`${value.subscribe ? '+' : '-'}${value.trackSids.join()}`] : [],
    )
  const asks = (wanted: readonly string[]) =>
    vi.waitFor(() => expect(subscriptions()).toEqual(wanted), PATIENT)
  return { told, listener, asks }
}
const mids = (...known: readonly (string | null)[]) =>
  Array.from({ length: SLOTS }, (_, slot) => known[slot] ?? null)

test('a line may do one thing alone, hidden, in the room of the house, and gives LiveKit no name', async () => {
  const engine = await open()
  await engine.listen('p_amina ears')
  await engine.speak('p_amina voice', OFFER)
  const [room] = livekit.rooms.keys()
  const every = { room, roomJoin: true, hidden: true, canPublishData: false }
  expect(livekit.participants.map(({ grants }) => grants)).toEqual([
    { ...every, canSubscribe: true, canPublish: false },
    { ...every, canSubscribe: false, canPublish: true },
  ])
  const asked = JSON.stringify(livekit.participants.map((each) => each.asked))
  expect(asked).not.toContain('amina')
  await engine.close()
  expect(livekit.rooms.size).toBe(0)
})

test('offers come with their addresses, and with nothing that no line of the house has', async () => {
  const engine = await open()
  const { told, listener } = await listening(engine)
  listener.offer({ 1: 'TR_9' })
  await vi.waitFor(() => expect(told.length).toBe(1), PATIENT)
  const { offer } = told[0]!
  expect(offer).toContain('a=candidate:1 1 udp 1 127.0.0.1 7882 typ host')
  expect(offer).toContain(
    'm=audio 9 UDP/TLS/RTP/SAVPF 111\r\na=mid:1\r\na=rtpmap:111 opus/48000/2\r\na=sendonly',
  )
  expect(offer).not.toMatch(/red|recvonly/)
  await engine.close()
})

test('a route is subscribed to, and each slot is told its track', async () => {
  const engine = await open()
  await engine.speak('one', OFFER)
  const { told, listener, asks } = await listening(engine)
  engine.route('ears', [null, 'one', 'later'])
  await asks(['+TR_1'])
  listener.offer({ 1: 'TR_1' })
  await vi.waitFor(() => expect(told.map((tracks) => tracks.mids)).toEqual([mids(null, '1')]), PATIENT)
  await engine.accept('ears', ANSWER)
  await engine.speak('later', OFFER)
  await asks(['+TR_1', '+TR_2'])
  // what it knows already may move without a word of LiveKit
  engine.route('ears', ['one'])
  await asks(['+TR_1', '+TR_2', '-TR_2'])
  expect(told.at(-1)).toEqual({ offer: null, mids: mids('1') })
  await engine.close()
})

test('what is heard no more ends at once, and what is heard anew waits for the answer before', async () => {
  const engine = await open()
  for (const name of ['one', 'two', 'three']) await engine.speak(name, OFFER)
  const { told, listener, asks } = await listening(engine)
  engine.route('ears', ['one'])
  await asks(['+TR_1'])
  listener.offer({ 1: 'TR_1' })
  await vi.waitFor(() => expect(told.length).toBe(1), PATIENT)
  engine.route('ears', ['two'])
  engine.route('ears', ['three'])
  await asks(['+TR_1', '-TR_1'])
  await engine.accept('ears', ANSWER)
  listener.offer({ 1: '' })
  await vi.waitFor(() => expect(told.length).toBe(2), PATIENT)
  await engine.accept('ears', `${ANSWER}m=audio 9 UDP/TLS/RTP/SAVPF 111\r\na=mid:1\r\na=recvonly\r\n`)
  await asks(['+TR_1', '-TR_1', '+TR_3'])
  // it would never use that track again
  const answers = listener.asked.flatMap(({ case: name, value }) => (name === 'answer' ? [value.sdp] : []))
  expect(answers.at(-1)).toContain('a=mid:1\r\na=inactive')
  await engine.close()
})

test('a picture is one track to LiveKit, whatever a browser names beside it', async () => {
  const engine = await open()
  const streams = 'a=ssrc:1 cname:x\r\na=ssrc:1 msid:- one\r\na=ssrc:2 cname:x\r\na=ssrc:2 msid:- one\r\n'
  const video = `v=0\r\nm=video 9 UDP/TLS/RTP/SAVPF 96\r\na=mid:0\r\n${WHO}a=rtpmap:96 VP8/90000\r\n${streams}`
  await engine.speak('wall', video)
  const [offer] = livekit.participants[0]!.asked.flatMap(({ case: name, value }) =>
    name === 'offer' ? [value.sdp] : [],
  )
  expect(offer!.match(/^a=ssrc:.*/gm)).toEqual(['a=ssrc:1 cname:x', 'a=ssrc:1 msid:track track'])
  await engine.close()
})

test.each(['rtc', 'offer', 'addTrack'] as const)(
  'a line that LiveKit fails at %s leaves nobody there',
  async (what) => {
    const engine = await open()
    livekit.refused.add(what)
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const line = what === 'addTrack' ? engine.speak('voice', OFFER) : engine.listen('ears')
    const failed = expect(line).rejects.toThrow('Voice: LiveKit')
    if (what !== 'rtc') await livekit.participant(0)
    await vi.waitFor(async () => {
      vi.advanceTimersByTime(5000)
      expect(livekit.participants).toEqual([])
    }, PATIENT)
    await failed
    vi.useRealTimers()
    expect(await engine.count()).toMatchObject({ listening: 0, speaking: 0 })
    await engine.close()
  },
)

test('a LiveKit that gives no room is told in a sentence', async () => {
  livekit.refused.add('CreateRoom')
  await expect(open()).rejects.toThrow('Voice: LiveKit says:')
})

test('a line that LiveKit ends is gone, and the others stay', async () => {
  const engine = await open()
  await engine.speak('one', OFFER)
  await engine.speak('two', OFFER)
  livekit.participants[0]!.end()
  await vi.waitFor(async () => expect((await engine.count()).speaking).toBe(1), PATIENT)
  await engine.speak('one', OFFER)
  expect((await engine.count()).speaking).toBe(2)
  await engine.close()
})

test('a LiveKit that died without its room is found out with the first line, and is back with another', async () => {
  const engine = await open()
  await engine.listen('ears')
  const [before] = livekit.rooms.keys()
  const back = new Promise<void>((resolve) => engine.onBack(resolve))
  livekit.restart()
  await back
  expect(livekit.rooms.has(before!)).toBe(false)
  expect(await engine.count()).toMatchObject({ listening: 0 })
  await engine.listen('ears')
  expect(livekit.rooms.size).toBe(1)
  await engine.close()
})
