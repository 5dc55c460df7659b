// What comes in on the slots, as one hears it: the floor and the chair in the middle, those near by from where they stand.
import type { PersonId } from '../../shared/ids.ts'
import { FIRST_NEAR } from '../../shared/voice/hearing.ts'
import type { Sitting } from '../net/sitting.ts'

const PLACE_MS = 100
/** metres: as loud as it gets, and how fast it fades */
const NEAR = 1.5
const ROLLOFF = 1.2

interface Slot {
  readonly gain: GainNode
  readonly panner: PannerNode | null
  readonly meter: () => number
  source: MediaStreamAudioSourceNode | null
  /** without an element that plays it, muted, some browsers do not decode what comes in */
  element: HTMLAudioElement | null
}

export interface Ears {
  /** After a click: browsers let nothing sound before. */
  wake(): Promise<void>
  take(slot: number, track: MediaStreamTrack): void
  /** Who is on which slot; those who are silenced here are not let through. */
  hear(slots: readonly (PersonId | null)[], silenced: ReadonlySet<PersonId>): void
  levels(): readonly number[]
  /** A meter for a track that is not heard. */
  meter(track: MediaStreamTrack): () => number
  close(): void
}

export function openEars(sitting: Sitting): Ears {
  const context = new AudioContext()
  const slots = new Map<number, Slot>()
  let heard: readonly (PersonId | null)[] = []
  const slotOf = (index: number): Slot => {
    const known = slots.get(index)
    if (known) return known
    const gain = context.createGain()
    const panner = index < FIRST_NEAR ? null : pannerOf(context)
    if (panner) gain.connect(panner).connect(context.destination)
    else gain.connect(context.destination)
    const slot = { gain, panner, meter: meterOf(context, gain), source: null, element: null }
    slots.set(index, slot)
    return slot
  }
  const place = (): void => {
    const { own, others } = sitting.walk
    turnEars(context.listener, own)
    for (const [index, { panner }] of slots) {
      const person = heard[index]
      const at = person ? others.get(person) : undefined
      if (!panner || !at) continue
      panner.positionX.value = at.x
      panner.positionZ.value = at.z
    }
  }
  const timer = setInterval(place, PLACE_MS)
  return {
    wake: () => context.resume(),
    take: (index, track) => {
      const slot = slotOf(index)
      slot.source?.disconnect()
      const stream = new MediaStream([track])
      slot.element = new Audio()
      slot.element.muted = true
      slot.element.srcObject = stream
      slot.source = context.createMediaStreamSource(stream)
      slot.source.connect(slot.gain)
    },
    hear: (now, silenced) => {
      heard = now
      for (const [index, { gain }] of slots) {
        const person = now[index] ?? null
        gain.gain.value = person !== null && !silenced.has(person) ? 1 : 0
      }
    },
    levels: () =>
      Array.from({ length: Math.max(0, ...slots.keys()) + 1 }, (_, index) => slots.get(index)?.meter() ?? 0),
    meter: (track) => meterOf(context, context.createMediaStreamSource(new MediaStream([track]))),
    close: () => {
      clearInterval(timer)
      for (const { element } of slots.values()) if (element) element.srcObject = null
      void context.close()
    },
  }
}

function pannerOf(context: AudioContext): PannerNode {
  return new PannerNode(context, {
    ...{ panningModel: 'HRTF', distanceModel: 'inverse', refDistance: NEAR, rolloffFactor: ROLLOFF },
  })
}

/** Yaw 0 looks to +z, as everywhere in the hall. */
function turnEars(listener: AudioListener, { x, z, yaw }: Sitting['walk']['own']): void {
  listener.positionX.value = x
  listener.positionZ.value = z
  listener.forwardX.value = Math.sin(yaw)
  listener.forwardY.value = 0
  listener.forwardZ.value = Math.cos(yaw)
}

function meterOf(context: AudioContext, node: AudioNode): () => number {
  const analyser = context.createAnalyser()
  analyser.fftSize = 1024
  node.connect(analyser)
  const samples = new Float32Array(analyser.fftSize)
  return () => {
    analyser.getFloatTimeDomainData(samples)
    return Math.min(1, Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length))
  }
}
