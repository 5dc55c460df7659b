// What screens know of one's voice lines, and what they may do with them.
import type { StoreApi } from 'zustand/vanilla'
import type { PersonId } from '../../shared/ids.ts'
import { isNoLine, type LineState } from './kept-line.ts'
import type { NoMicrophone } from './microphone.ts'
import type { VoiceSettings } from './voice-settings.ts'

export interface VoiceView {
  /** unsupported: this browser has no voices; silent: it has, and gives this page no sound now */
  readonly listening: LineState | 'unsupported' | 'silent'
  /**
   * denied: by the person or the machine; insecure: the page may not ask for one (no TLS); failed: another program has it; unplugged: it was
   * there and is gone
   */
  readonly microphone: LineState | NoMicrophone | 'unplugged' | 'unsupported'
  /** the browser lets nothing sound before a click */
  readonly isAsleep: boolean
  /** others hear one at this moment */
  readonly isLive: boolean
  /** when the microphone closes by itself, ms since 1970 by the clock of the house; null: it does not */
  readonly until: number | null
  /** one's own switch: nothing is sent while it is on */
  readonly isMuted: boolean
  /** whom one hears on each slot: the floor, the chair, an interpreter, then those near by */
  readonly heard: readonly (PersonId | null)[]
  /** who of them says something at this moment */
  readonly speaking: ReadonlySet<PersonId>
}

/** One hears nobody, and it does not come by itself. */
export const isNoVoice = (listening: VoiceView['listening']): boolean =>
  listening === 'unsupported' || listening === 'silent' || isNoLine(listening)

export interface Voice {
  readonly store: StoreApi<VoiceView>
  readonly settings: StoreApi<VoiceSettings>
  listen(): void
  /** Where the browser let nothing sound yet: after a click. */
  wake(): void
  /** Stops hearing, and being heard. */
  leave(): void
  openMicrophone(): Promise<void>
  closeMicrophone(): void
  setMuted(isMuted: boolean): void
  /** Of what comes in on a slot, 0 … 1; for meters. */
  level(slot: number): number
  /** Of one's own microphone, 0 … 1. */
  ownLevel(): number
}

export const FIRST_VIEW: VoiceView = {
  ...{ listening: 'off', microphone: 'off', isAsleep: false, isLive: false, until: null, isMuted: false },
  ...{ heard: [], speaking: new Set() },
}
