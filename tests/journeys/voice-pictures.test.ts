// Moving pictures through the forwarder, sent and shown by a real browser: who comes late sees them soon, and a voice sounds whole.
import { pino } from 'pino'
import { afterAll, expect, test } from 'vitest'
import { openEmbeddedEngine } from '../../server/voice/embedded-engine.ts'
import { launchBrowser } from '../browser/browser.ts'

const [browser, engine] = await Promise.all([
  launchBrowser(['--autoplay-policy=no-user-gesture-required']),
  openEmbeddedEngine(
    { port: 31_000 + (process.pid % 10_000), address: null, bind: null },
    pino({ level: 'silent' }),
  ),
])
afterAll(() => Promise.all([browser.close(), engine.close()]))
const page = await browser.newPage()

/** What the page keeps between two calls. */
interface Kept extends Window {
  peers: Record<string, RTCPeerConnection>
}

/** A line to send on: a canvas that moves, or a tone. Resolves when it is connected. */
async function send(line: string, kind: 'picture' | 'tone'): Promise<void> {
  const offer = await page.evaluate(
    async ([name, what]) => {
      const peer = new RTCPeerConnection()
      const kept = window as unknown as Kept
      kept.peers = { ...kept.peers, [name]: peer }
      if (what === 'picture') {
        const canvas = document.createElement('canvas')
        Object.assign(canvas, { width: 320, height: 180 })
        const brush = canvas.getContext('2d')!
        setInterval(() => {
          brush.fillStyle = `hsl(${performance.now() % 360} 90% 50%)`
          brush.fillRect(0, 0, 320, 180)
        }, 50)
        peer.addTransceiver(canvas.captureStream(20).getVideoTracks()[0]!, { direction: 'sendonly' })
      } else {
        const context = new AudioContext()
        const tone = new OscillatorNode(context, { frequency: 440 })
        const out = context.createMediaStreamDestination()
        tone.connect(out)
        tone.start()
        peer.addTransceiver(out.stream.getAudioTracks()[0]!, { direction: 'sendonly' })
      }
      await peer.setLocalDescription()
      return peer.localDescription!.sdp
    },
    [line, kind] as const,
  )
  const answer = await engine.speak(line, offer)
  await page.evaluate(
    async ([name, sdp]) => {
      const peer = (window as unknown as Kept).peers[name]!
      const connected = new Promise<void>((resolve) => {
        peer.onconnectionstatechange = () => peer.connectionState === 'connected' && resolve()
      })
      await peer.setRemoteDescription({ type: 'answer', sdp })
      await connected
    },
    [line, answer] as const,
  )
}

/** A line to listen on, whose tracks are played. Resolves when it is connected. */
async function listen(line: string): Promise<void> {
  const offer = await engine.listen(line)
  const answer = await page.evaluate(
    async ([name, sdp]) => {
      const peer = new RTCPeerConnection()
      const kept = window as unknown as Kept
      kept.peers = { ...kept.peers, [name]: peer }
      peer.ontrack = ({ track }) => {
        const player = document.createElement(track.kind as 'audio' | 'video')
        Object.assign(player, { srcObject: new MediaStream([track]), autoplay: true })
        document.body.append(player)
      }
      await peer.setRemoteDescription({ type: 'offer', sdp })
      await peer.setLocalDescription()
      return peer.localDescription!.sdp
    },
    [line, offer] as const,
  )
  await engine.accept(line, answer)
}

/** What a listener got on a slot, as the browser counts it (RTCInboundRtpStreamStats). */
function got(line: string, slot: string): Promise<Record<string, number>> {
  return page.evaluate(
    async ([name, mid]) => {
      const report = await (window as unknown as Kept).peers[name]!.getStats()
      const found = [...report.values()].find((each) => each.type === 'inbound-rtp' && each.mid === mid)
      return (found ?? {}) as Record<string, number>
    },
    [line, slot] as const,
  )
}

const POLL = { timeout: 10_000, interval: 50 }

test('who comes late sees a whole picture, and it moves', async () => {
  await send('screen', 'picture')
  await listen('early')
  engine.route('early', [...Array(9).fill(null), 'screen'])
  await expect.poll(async () => (await got('early', 's9')).framesDecoded ?? 0, POLL).toBeGreaterThan(20)
  await listen('late')
  engine.route('late', [...Array(9).fill(null), 'screen'])
  await expect.poll(async () => (await got('late', 's9')).framesDecoded ?? 0, POLL).toBeGreaterThan(5)
})

/** of a packet of Opus at 48 kHz */
const SAMPLES = 960

test('two who speak in turn are heard one after the other, and nothing between them is lost', async () => {
  await Promise.all([send('one', 'tone'), send('two', 'tone')])
  const sounded = async (): Promise<number> => {
    const { totalSamplesReceived = 0, concealedSamples = 0 } = await got('late', 's0')
    // without what the browser made up for what did not come
    return (totalSamplesReceived - concealedSamples) / SAMPLES
  }
  for (const line of ['one', 'two']) {
    const before = await sounded()
    const { totalAudioEnergy = 0 } = await got('late', 's0')
    engine.route('late', [line])
    await expect.poll(sounded, POLL).toBeGreaterThan(before + 40)
    const after = await got('late', 's0')
    expect(after.totalAudioEnergy).toBeGreaterThan(totalAudioEnergy)
    expect(after.packetsLost).toBe(0)
  }
})
