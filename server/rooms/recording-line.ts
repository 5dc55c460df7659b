// A line of the recorder: that of the floor or of a channel of interpretation, and whose turn is open on it.
import type { PersonId } from '../../shared/ids.ts'
import type { HeardOn } from '../../shared/lab/recording/recording-types.ts'
import { CHAIR_SLOT, CHANNEL_SLOT, FLOOR_SLOT } from '../../shared/voice/hearing.ts'

/** the floor's line has no channel */
export const FLOOR = ''

export interface RecordedLine {
  readonly channel: string
  readonly person: PersonId
  /** the recorder has answered: turns can be told to it */
  isOpen: boolean
  tries: number
  /** who is to be heard on which slot */
  wanted: ReadonlyMap<number, PersonId | null>
  /** whose file is open on a slot */
  readonly turns: Map<number, { readonly person: PersonId; readonly file: string }>
}

export const newLine = (channel: string): RecordedLine => ({
  ...{ channel, person: `recorder ${channel}` as PersonId, isOpen: false, tries: 0 },
  ...{ wanted: new Map(), turns: new Map() },
})

/** The slots that are kept of it. */
export const slotsOf = ({ channel }: RecordedLine): readonly number[] =>
  channel === FLOOR ? [FLOOR_SLOT, CHAIR_SLOT] : [CHANNEL_SLOT]

export const heardOn = (slot: number): HeardOn =>
  slot === CHANNEL_SLOT ? 'channel' : slot === CHAIR_SLOT ? 'chair' : 'floor'
