// What is asked of the recording of a sitting, what happens in it, and what it shows.
import type { PersonId } from '../../ids.ts'

/** Of whom there may be a recording: who has the floor, who presides, who interprets on a channel. */
export type HeardOn = 'floor' | 'chair' | 'channel'

export type StopReason =
  /** somebody at the desk said so */
  | 'desk'
  /** there is as much as may be kept */
  | 'full'
  /** the house could not keep what came */
  | 'not-kept'
  /** the house heard nothing any more: its voices, or its recorder, did not come back */
  | 'unheard'
  /** the sitting has ended */
  | 'ended'

/** Why it stops by itself. */
export type HaltReason = Exclude<StopReason, 'desk'>

export type RecordingAct =
  /** The desk, where the host has allowed it. Harmless twice. */
  | { readonly is: 'start' }
  | { readonly is: 'stop' }
  /** The house alone: what the host said when the sitting was made. Harmless twice. */
  | { readonly is: 'allow' }
  /** The house alone. Harmless twice. */
  | { readonly is: 'halt'; readonly why: HaltReason }
  /** The house alone, in the name of who speaks: a turn is being kept under an id of its own. Twice is refused. */
  | {
      readonly is: 'begin'
      readonly file: string
      readonly on: HeardOn
      /** tag of its language; null: it is no channel's */
      readonly channel: string | null
      /** ms since 1970: of its first sound */
      readonly from: number
    }
  /** The house alone: it is whole. Twice is refused. `sha256`: hex. */
  | {
      readonly is: 'keep'
      readonly file: string
      /** of sound, with the pauses in it */
      readonly ms: number
      readonly bytes: number
      readonly sha256: string
    }
  /** The house alone: nothing of it was kept. Harmless twice. */
  | { readonly is: 'drop'; readonly file: string }

export type RecordingEvent =
  | { readonly type: 'recording.allowed' }
  | { readonly type: 'recording.started' }
  | { readonly type: 'recording.stopped'; readonly why: StopReason }
  | {
      readonly type: 'recording.began'
      readonly file: string
      readonly on: HeardOn
      readonly channel: string | null
      readonly from: number
      /** `name`: of who spoke, as shown then; null: they were forgotten, and the sound with them */
      readonly texts: { readonly name: string } | null
      readonly salt: string
    }
  | {
      readonly type: 'recording.kept'
      readonly file: string
      readonly ms: number
      readonly bytes: number
      readonly sha256: string
    }
  | { readonly type: 'recording.dropped'; readonly file: string }

/** One turn of one speaker, whole. */
export interface KeptRecording {
  readonly file: string
  readonly person: PersonId
  /** null: erased, with the sound */
  readonly name: string | null
  readonly on: HeardOn
  readonly channel: string | null
  /** ms since 1970: of its first sound, by the clock of the journals */
  readonly from: number
  readonly ms: number
  readonly bytes: number
  /** of the file, hex */
  readonly sha256: string
}

export interface RecordingShown {
  /** the host said, when the sitting was made, that it may be recorded */
  readonly isAllowed: boolean
  /** ms since 1970: recorded since; null: it is not */
  readonly since: number | null
  /** why it is not any more; null: it is, or never was */
  readonly stopped: StopReason | null
  /** in the order in which they began */
  readonly files: readonly KeptRecording[]
  /** of all of them, and how many there may be */
  readonly bytes: number
  readonly mostBytes: number
}

/** What everyone in the hall is told without asking, where the host has allowed it. */
export type RecordingNews = Pick<RecordingShown, 'since' | 'stopped'>
