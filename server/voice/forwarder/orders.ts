// What the house says to the forwarder's process, and what that answers. Plain data.
import type { LineId, VoiceCount } from '../voice-engine.ts'

export type Order =
  | { readonly is: 'listen'; readonly line: LineId }
  | { readonly is: 'accept'; readonly line: LineId; readonly sdp: string }
  | { readonly is: 'speak'; readonly line: LineId; readonly sdp: string }
  | { readonly is: 'deafen'; readonly line: LineId }
  | { readonly is: 'silence'; readonly line: LineId }
  | { readonly is: 'route'; readonly routes: readonly Route[] }
  | { readonly is: 'count' }

/** Those who hear and see the same. */
export interface Route {
  readonly lines: readonly LineId[]
  readonly slots: readonly (LineId | null)[]
}

export type Answer = string | VoiceCount | null

export interface ForwarderSettings {
  /** the one UDP port */
  readonly port: number
  /** at which browsers reach it, beside the machine's own addresses; null: none */
  readonly address: string | null
  /** null: all interfaces */
  readonly bind: string | null
}
