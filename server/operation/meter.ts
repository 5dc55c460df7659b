// What the forum counts about itself while it runs. Numbers only: nothing here names a person, a sitting or a choice.
import type { RefusalCode } from '../../shared/refusal.ts'

export interface Meter {
  /** a message came from a client, or so many went to them */
  heard(): void
  sent(messages: number): void
  /** a request was answered no */
  refused(code: RefusalCode): void
  /** a malformed message was held against its sender */
  struck(): void
  /** a ballot is on storage and acknowledged, `ms` after it came */
  acknowledged(ms: number): void
  /** lines of a journal are on storage, `ms` after they were handed over */
  committed(ms: number): void
  /** the door turned a request away with an HTTP status */
  turnedAway(status: number): void
}

const nothing = (): void => undefined

/** Counts nothing. */
export const NO_METER: Meter = {
  heard: nothing,
  sent: nothing,
  refused: nothing,
  struck: nothing,
  acknowledged: nothing,
  committed: nothing,
  turnedAway: nothing,
}
