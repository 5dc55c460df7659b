// What comes in on the slots, as one hears it: mixed as mix.ts says, from where people are at this moment.
import type { PersonId } from '../../shared/ids.ts'
import { isNear, isPicture, SLOTS } from '../../shared/voice/hearing.ts'
import type { Sitting } from '../net/sitting.ts'
import { meterOf } from './meter.ts'
import { createMix } from './mix.ts'
import { slotGain } from './slot-gain.ts'

const PLACE_MS = 100

interface Slot {
  readonly meter: () => number
  source: MediaStreamAudioSourceNode | null
  /** without an element that plays it, muted, some browsers do not decode what comes in */
  element: HTMLAudioElement | null
}

export interface Ears {
  /** After a click: browsers let nothing sound before. */
  wake(): void
  /** null: nothing comes there any more. */
  take(slot: number, track: MediaStreamTrack | null): void
  /** Who is on which slot; how loud each is let through slot-gain.ts says. */
  hear(slots: readonly (PersonId | null)[], silenced: ReadonlySet<PersonId>, isFaint: boolean): void
  set(how: { readonly volume: number; readonly isMono: boolean }): void
  level(slot: number): number
  /** A meter for a track that is not heard. */
  meter(track: MediaStreamTrack): () => number
  close(): void
}

/** `asleep`: the browser lets nothing sound until there is a click, or again. */
export function openEars(context: AudioContext, sitting: Sitting, asleep: (isAsleep: boolean) => void): Ears {
  const mix = createMix(context)
  const slots = new Map<number, Slot>()
  let heard: readonly (PersonId | null)[] = []
  const slotOf = (index: number): Slot => {
    const known = slots.get(index)
    if (known) return known
    const slot = { meter: meterOf(context, mix.input(index)), source: null, element: null }
    slots.set(index, slot)
    return slot
  }
  const place = (): void => {
    if (heard.every((person, slot) => person === null || !isNear(slot))) return
    const { walk } = sitting
    // nobody draws the hall in the plain view, and people walk there, too
    walk.frame(performance.now())
    mix.turn(walk.own)
    heard.forEach((person, slot) => {
      const at = person === null || !isNear(slot) ? undefined : walk.others.get(person)
      if (at) mix.place(slot, at)
    })
  }
  const timer = setInterval(place, PLACE_MS)
  const tellSleep = () => asleep(context.state !== 'running')
  context.addEventListener('statechange', tellSleep)
  return {
    wake: () => {
      // it resolves with the click that it waits for
      void context.resume().catch(() => undefined)
      tellSleep()
    },
    take: (index, track) => {
      if (isPicture(index)) return
      const slot = slotOf(index)
      slot.source?.disconnect()
      if (slot.element) slot.element.srcObject = null
      slot.source = null
      slot.element = null
      if (track === null) return
      const stream = new MediaStream([track])
      slot.element = new Audio()
      slot.element.muted = true
      slot.element.srcObject = stream
      slot.source = context.createMediaStreamSource(stream)
      slot.source.connect(mix.input(index))
    },
    hear: (now, silenced, isFaint) => {
      heard = now
      // also where the track has not come yet
      for (let slot = 0; slot < SLOTS; slot += 1)
        if (!isPicture(slot)) mix.setGain(slot, slotGain(slot, now, silenced, isFaint))
      place()
    },
    set: mix.set,
    level: (slot) => slots.get(slot)?.meter() ?? 0,
    meter: (track) => meterOf(context, context.createMediaStreamSource(new MediaStream([track]))),
    close: () => {
      clearInterval(timer)
      context.removeEventListener('statechange', tellSleep)
      for (const { element } of slots.values()) if (element) element.srcObject = null
      void context.close()
    },
  }
}
