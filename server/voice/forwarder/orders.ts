// What the house says to the forwarder's process, and what that answers. Plain data.
import type { LineId, VoiceCount } from '../voice-engine.ts'

export type Order =
  | { readonly is: 'listen'; readonly line: LineId }
  | { readonly is: 'accept'; readonly line: LineId; readonly sdp: string }
  | { readonly is: 'speak'; readonly line: LineId; readonly sdp: string }
  | { readonly is: 'deafen'; readonly line: LineId }
  | { readonly is: 'silence'; readonly line: LineId }
  | { readonly is: 'route'; readonly line: LineId; readonly slots: readonly (LineId | null)[] }
  | { readonly is: 'count' }

/** `id` 0 wants no answer. */
export interface Numbered {
  readonly id: number
  readonly order: Order
}

export type Reply =
  | { readonly id: number; readonly value: string | VoiceCount | null }
  | { readonly id: number; readonly fault: string }

export interface ForwarderSettings {
  /** the one UDP port */
  readonly port: number
  /** at which browsers reach it, beside the machine's own addresses; null: none */
  readonly address: string | null
  /** null: all interfaces */
  readonly bind: string | null
}
