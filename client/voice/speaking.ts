// Who says something at this moment, of those whom one hears: looked at a few times a second, told only when it changes.
import type { StoreApi } from 'zustand/vanilla'
import type { PersonId } from '../../shared/ids.ts'
import { kindOfSlot } from '../../shared/voice/hearing.ts'
import type { VoiceView } from './voice-view.ts'

const LOOK_MS = 200
/** −40 dB of full scale: louder than a room, quieter than a low voice */
const LOUD = 0.01
/** between two words one still speaks, ms */
const HOLD_MS = 800

/** Who spoke until when; `levelOf` a slot, 0 … 1. */
export function speakingNow(
  heard: VoiceView['heard'],
  levelOf: (slot: number) => number,
  lastLoud: Map<PersonId, number>,
  nowMs: number,
): ReadonlySet<PersonId> {
  const speaking = new Set<PersonId>()
  heard.forEach((person, slot) => {
    // a film of somebody is not their voice
    if (person === null || kindOfSlot(slot) !== 'voice') return
    if (levelOf(slot) > LOUD) lastLoud.set(person, nowMs)
    if (nowMs - (lastLoud.get(person) ?? Number.NEGATIVE_INFINITY) < HOLD_MS) speaking.add(person)
  })
  return speaking
}

const areSame = (one: ReadonlySet<PersonId>, other: ReadonlySet<PersonId>): boolean =>
  one.size === other.size && [...one].every((person) => other.has(person))

/** Only while somebody is on the line. */
export function watchSpeaking(store: StoreApi<VoiceView>, levelOf: (slot: number) => number): void {
  let timer: ReturnType<typeof setInterval> | undefined
  const lastLoud = new Map<PersonId, number>()
  const look = () => {
    const { heard, speaking } = store.getState()
    const now = speakingNow(heard, levelOf, lastLoud, performance.now())
    if (!areSame(now, speaking)) store.setState({ speaking: now })
  }
  store.subscribe(({ heard }, before) => {
    if (heard === before.heard) return
    const hasVoices = heard.some((person) => person !== null)
    if (hasVoices) timer ??= setInterval(look, LOOK_MS)
    else {
      clearInterval(timer)
      timer = undefined
      lastLoud.clear()
    }
    look()
  })
}
