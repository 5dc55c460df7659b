// The sound of a large still room: two airs that come and go slowly, never together. Softer out in the court.
import type { OpenGraph } from './open-graph.ts'

export interface Air {
  readonly hz: number
  readonly q: number
  readonly gain: number
  /** it swells and sinks once in so many seconds, by this part of its gain */
  readonly period: number
  readonly swing: number
}

export const AIRS: readonly Air[] = [
  { hz: 190, q: 0.4, gain: 0.075, period: 23, swing: 0.35 },
  { hz: 620, q: 0.7, gain: 0.014, period: 37, swing: 0.5 },
]

/** of the hall's loudness */
export const ROOM_LEVEL = { hall: 1, court: 0.45 } as const
export type Room = keyof typeof ROOM_LEVEL
/** seconds in which one room's tone becomes the other's */
const CHANGE_S = 1.2

export interface RoomTone {
  /** null: no room is on the screen. Cheap when it is the same as before. */
  moveTo(room: Room | null): void
}

/** It sounds from now on, for as long as the context lives. */
export function startRoomTone({ context, buses, noise }: OpenGraph): RoomTone {
  const level = context.createGain()
  level.gain.value = 0
  level.connect(buses.room)
  for (const { hz, q, gain, period, swing } of AIRS) {
    const source = context.createBufferSource()
    source.buffer = noise
    source.loop = true
    const filter = context.createBiquadFilter()
    filter.type = 'lowpass'
    filter.frequency.value = hz
    filter.Q.value = q
    const loudness = context.createGain()
    loudness.gain.value = gain
    const tide = context.createOscillator()
    tide.frequency.value = 1 / period
    const depth = context.createGain()
    depth.gain.value = gain * swing
    tide.connect(depth).connect(loudness.gain)
    source.connect(filter).connect(loudness).connect(level)
    source.start()
    tide.start()
  }
  let present: Room | null = null
  return {
    moveTo: (room) => {
      if (room === present) return
      present = room
      level.gain.setTargetAtTime(room === null ? 0 : ROOM_LEVEL[room], context.currentTime, CHANGE_S / 3)
    },
  }
}
