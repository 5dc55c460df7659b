// People with a tone for a voice: a microphone that gives one note alone, and how loud each note comes out of a browser's speakers.
import type { BrowserContext, Page } from 'playwright-core'

declare global {
  interface Window {
    /** of a note in all that goes to the speakers, dB of full scale; −200: nothing sounds */
    loudnessOf(hertz: number): number
    /** RTP packets of voices that have come in */
    packetsCome(): Promise<number>
  }
}

/** Below this there is no note, dB: a browser's own noise lies far below it. */
export const SILENT = -75
/** Above this a note is heard, dB. */
export const HEARD = -45

/** Before the first page is opened: `hertz` is what this person's microphone gives. */
export async function speakAs(context: BrowserContext, hertz: number): Promise<void> {
  await context.addInitScript((note) => {
    const ears: AnalyserNode[] = []
    const lines: RTCPeerConnection[] = []
    const tones: AudioContext[] = []
    const connect = AudioNode.prototype.connect as (this: AudioNode, ...to: unknown[]) => AudioNode
    AudioNode.prototype.connect = function (this: AudioNode, ...to: unknown[]) {
      if (to[0] === this.context.destination && this.context instanceof AudioContext) {
        const ear = this.context.createAnalyser()
        ear.fftSize = 4096
        ear.smoothingTimeConstant = 0
        connect.call(this, ear)
        ears.push(ear)
      }
      return connect.apply(this, to)
    } as typeof AudioNode.prototype.connect
    const Line = RTCPeerConnection
    window.RTCPeerConnection = class extends Line {
      constructor(settings?: RTCConfiguration) {
        super(settings)
        lines.push(this)
      }
    }
    window.loudnessOf = (wanted) =>
      ears.reduce((loudest, ear) => {
        const bins = new Float32Array(ear.frequencyBinCount)
        ear.getFloatFrequencyData(bins)
        const bin = Math.round((wanted * ear.fftSize) / ear.context.sampleRate)
        return Math.max(loudest, ...bins.slice(bin - 2, bin + 3))
      }, -200)
    window.packetsCome = async () => {
      let packets = 0
      for (const line of lines)
        for (const figure of (await line.getStats()).values())
          if (figure.type === 'inbound-rtp') packets += figure.packetsReceived
      return packets
    }
    // an address without TLS has no microphones
    if (!navigator.mediaDevices) return
    navigator.mediaDevices.getUserMedia = async () => {
      const audio = new AudioContext()
      // what nobody holds falls silent when the page tidies up
      tones.push(audio)
      const out = audio.createMediaStreamDestination()
      const tone = new OscillatorNode(audio, { frequency: note })
      tone.connect(new GainNode(audio, { gain: 0.3 })).connect(out)
      tone.start()
      return out.stream
    }
  }, hertz)
}

const LOOK_MS = 100

/** Resolves when each note comes as loud as wanted, in the same moment; throws with how loud each was. */
export async function hearsNotes(page: Page, notes: Readonly<Record<number, boolean>>): Promise<void> {
  const wanted = Object.entries(notes).map(([hertz, isHeard]) => ({ hertz: Number(hertz), isHeard }))
  const limits = { silent: SILENT, heard: HEARD }
  const isSo = page.waitForFunction(
    ({ all, silent, heard }) =>
      all.every(({ hertz, isHeard }) => {
        const loudness = window.loudnessOf(hertz)
        return isHeard ? loudness > heard : loudness < silent
      }),
    { all: wanted, ...limits },
    { polling: LOOK_MS },
  )
  try {
    await isSo
  } catch (error) {
    const loud = await page.evaluate((all) => all.map(({ hertz }) => window.loudnessOf(hertz)), wanted)
    throw new Error(`${JSON.stringify(notes)} dB: ${loud.map(Math.round).join(', ')}`, { cause: error })
  }
}

/** Resolves when a second of a voice has come since now. */
export async function comesOn(page: Page): Promise<void> {
  const before = await page.evaluate(() => window.packetsCome())
  await page.waitForFunction(async (least) => (await window.packetsCome()) >= least, before + 50, {
    polling: LOOK_MS,
  })
}
