// What the rooms, routes and sittings may use of the world outside. Made once by furnish.ts.
import type { Logger } from 'pino'
import type { Ballots } from './ballot/ballots.ts'
import type { RedisLine } from './cluster/redis.ts'
import type { Reach } from './crash.ts'
import type { Settings } from './env.ts'
import type { Meter } from './operation/meter.ts'
import type { PictureHouse } from './pictures/picture-house.ts'
import type { Store } from './store/store.ts'
import type { VoiceHouse } from './voice/voice-house.ts'

export interface House {
  readonly settings: Settings
  readonly store: Store
  /** by which name this process holds the leases of journals */
  readonly owner: string
  /** null: one process */
  readonly redis: RedisLine | null
  readonly log: Logger
  readonly meter: Meter
  /** what secret ballots need */
  readonly ballots: Ballots
  /** what carries voices */
  readonly voice: VoiceHouse
  /** what draws pictures of people anew */
  readonly pictures: PictureHouse
  /** ms since 1970 */
  now(): number
  /** Random bytes from the system, as hex digits. */
  randomHex(bytes: number): string
  /** Where a test may want a crash. */
  readonly reach: Reach
}
