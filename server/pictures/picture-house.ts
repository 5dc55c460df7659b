// Pictures that people bring, in parts: kept until they are whole and taken, and no longer than a minute. One of each person.
import type { PersonId, SessionId } from '../../shared/ids.ts'
import { fromBase64 } from '../../shared/journal/base64.ts'
import type { Ask } from '../../shared/protocol/messages.ts'
import { PART_BYTES } from '../../shared/protocol/wall.ts'
import { type Refusal, refuse } from '../../shared/refusal.ts'
import { ok, type Result } from '../../shared/result.ts'
import { Draughtsman } from './draughtsman.ts'

const KEPT_MS = 60_000
/** who bring something at the same moment: 1 MB each */
const MOST_PEOPLE = 24
/** who has brought no part for so long gives way when there are too many */
const RESTING_MS = 5000

interface Coming {
  readonly picture: string
  readonly of: number
  readonly parts: Uint8Array[]
  at: number
}

export class PictureHouse {
  readonly #draughtsman = new Draughtsman()
  readonly #coming = new Map<string, Coming>()
  readonly #now: () => number

  constructor(now: () => number) {
    this.#now = now
  }

  /** Takes a part; they come in order. Twice is refused. */
  part(session: SessionId, person: PersonId, ask: Ask<'wall.part'>): Result<null, Refusal> {
    const { picture, part, of, data } = ask
    const key = `${session} ${person}`
    const at = this.#now()
    for (const [other, coming] of this.#coming) if (at - coming.at > KEPT_MS) this.#coming.delete(other)
    if (part === 0) {
      this.#coming.delete(key)
      if (this.#coming.size >= MOST_PEOPLE && !this.#makeWay(at)) return refuse('too-fast')
      this.#coming.set(key, { picture, of, parts: [], at })
    }
    const coming = this.#coming.get(key)
    const bytes = data.length % 4 === 1 ? null : fromBase64(data)
    const isNext = coming?.picture === picture && coming.of === of && coming.parts.length === part
    if (!coming || !isNext || bytes === null || bytes.length > PART_BYTES) return refuse('picture-unfit')
    coming.parts.push(bytes)
    coming.at = at
    return ok(null)
  }

  /** Whether somebody has given way: whose last part came longest ago. */
  #makeWay(at: number): boolean {
    const [longest] = [...this.#coming].sort(([, one], [, other]) => one.at - other.at)
    return longest !== undefined && at - longest[1].at > RESTING_MS && this.#coming.delete(longest[0])
  }

  /** The bytes of a picture that is here whole, once; null: it is not. */
  take(session: SessionId, person: PersonId, picture: string): Uint8Array | null {
    const key = `${session} ${person}`
    const coming = this.#coming.get(key)
    if (coming?.picture !== picture || coming.parts.length !== coming.of) return null
    this.#coming.delete(key)
    return Buffer.concat(coming.parts)
  }

  /** Drawn anew; null: it is no picture that we show. Never rejects. */
  draw(session: SessionId, bytes: Uint8Array) {
    return this.#draughtsman.draw(bytes, session)
  }

  close(): Promise<void> {
    this.#coming.clear()
    return this.#draughtsman.close()
  }
}
