// What is heard on all slots mixed for two ears, or for one: the floor, the chair and a film in the middle, those near by from where they stand.
import { isNear } from '../../shared/voice/hearing.ts'

/** metres: as loud as it gets, and how fast it fades */
const NEAR = 1.5
const ROLLOFF = 1.2
/** seconds in which a voice comes and goes, without a click */
const SOFT = 0.01

interface Spot {
  readonly x: number
  readonly z: number
}

export interface Mix {
  /** where the voice of a slot goes in */
  input(slot: number): AudioNode
  /** 0: not heard; 1: as it comes */
  setGain(slot: number, gain: number): void
  /** Where the voice of a slot near by stands, metres; nothing for the others, which are in the middle. */
  place(slot: number, at: Spot): void
  /** Where one's head is; yaw 0 looks to +z, as everywhere in the hall. */
  turn(head: Spot & { readonly yaw: number }): void
  /** `volume` 0 … 1; mono: the same for both ears, for those who hear with one */
  set(how: { readonly volume: number; readonly isMono: boolean }): void
}

export function createMix(context: BaseAudioContext): Mix {
  const out = new GainNode(context)
  out.connect(context.destination)
  const slots = new Map<number, { readonly gain: GainNode; readonly panner: PannerNode | null }>()
  const slotOf = (index: number) => {
    const known = slots.get(index)
    if (known) return known
    const gain = new GainNode(context, { gain: 0 })
    const panner = isNear(index) ? pannerOf(context) : null
    if (panner) gain.connect(panner).connect(out)
    else gain.connect(out)
    const slot = { gain, panner }
    slots.set(index, slot)
    return slot
  }
  const soften = (param: AudioParam, value: number) => param.setTargetAtTime(value, context.currentTime, SOFT)
  return {
    input: (slot) => slotOf(slot).gain,
    setGain: (slot, gain) => soften(slotOf(slot).gain.gain, gain),
    place: (slot, { x, z }) => {
      const { panner } = slotOf(slot)
      if (!panner) return
      panner.positionX.value = x
      panner.positionZ.value = z
    },
    turn: ({ x, z, yaw }) => {
      const { listener } = context
      // a browser may know the older way alone
      if (!('positionX' in listener)) return turnOld(listener, x, z, yaw)
      listener.positionX.value = x
      listener.positionZ.value = z
      listener.forwardX.value = Math.sin(yaw)
      listener.forwardY.value = 0
      listener.forwardZ.value = Math.cos(yaw)
    },
    set: ({ volume, isMono }) => {
      soften(out.gain, volume)
      out.channelCount = isMono ? 1 : 2
      out.channelCountMode = isMono ? 'explicit' : 'max'
    },
  }
}

interface OldListener {
  setPosition(x: number, y: number, z: number): void
  setOrientation(x: number, y: number, z: number, xUp: number, yUp: number, zUp: number): void
}

function turnOld(listener: unknown, x: number, z: number, yaw: number): void {
  const old = listener as OldListener
  old.setPosition(x, 0, z)
  old.setOrientation(Math.sin(yaw), 0, Math.cos(yaw), 0, 1, 0)
}

const pannerOf = (context: BaseAudioContext): PannerNode =>
  new PannerNode(context, {
    ...{ panningModel: 'HRTF', distanceModel: 'inverse', refDistance: NEAR, rolloffFactor: ROLLOFF },
  })
