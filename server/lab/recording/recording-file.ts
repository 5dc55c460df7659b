// One turn on its way into the store: its parts as they fill, its place in the journal when it begins and when it is whole.
import { createHash } from 'node:crypto'
import type { PersonId, SessionId } from '../../../shared/ids.ts'
import type { PlaceWho } from '../../../shared/lab/place.ts'
import type { HeardOn, RecordingAct } from '../../../shared/lab/recording/recording-types.ts'
import type { RefusalCode } from '../../../shared/refusal.ts'
import type { House } from '../../house.ts'
import { soundMs } from '../../voice/recorder/sound-ms.ts'
import type { Places } from '../places.ts'

/** of every part but the last: 16 s of a voice at 32 kbit/s, which is what a crash may take */
export const PART_BYTES = 64 * 1024

export interface FileFacts {
  readonly session: SessionId
  readonly file: string
  readonly person: PersonId
  /** as shown now */
  readonly name: string
  readonly on: HeardOn
  readonly channel: string | null
}

export class RecordingFile {
  readonly facts: FileFacts
  readonly #house: Pick<House, 'store' | 'now' | 'log'>
  readonly #places: Places
  readonly #hash = createHash('sha256')
  #left: Buffer = Buffer.alloc(0)
  #parts = 0
  #bytes = 0
  #ms = 0
  /** nothing more of it is kept */
  #hasFailed = false
  /** nothing of it may be */
  #refused: RefusalCode | null = null
  #hasEnded = false
  readonly #whole = Promise.withResolvers<boolean>()
  #work: Promise<unknown> = Promise.resolve()

  constructor(house: Pick<House, 'store' | 'now' | 'log'>, places: Places, facts: FileFacts) {
    this.#house = house
    this.#places = places
    this.facts = facts
  }

  /** kept so far */
  get bytes(): number {
    return this.#bytes
  }

  /** Resolves when nothing more is to come, to whether what came is kept. */
  get whole(): Promise<boolean> {
    return this.#whole.promise
  }

  /** Its first sound has come. Resolves to why nothing is kept any more; null: it goes on, or was stopped meanwhile. */
  async begin(): Promise<'full' | 'not-kept' | null> {
    const { file, person, name, on, channel } = this.facts
    const act: RecordingAct = { is: 'begin', file, on, channel, from: this.#house.now() }
    const who: PlaceWho = {
      ...{ person, name, role: 'system', delegation: null, isHead: false, isDesk: false },
    }
    const isFine = await this.#then(async () => {
      const begun = await this.#places.actAs(who, 'recording', act)
      this.#refused = begun.ok ? null : begun.refusal.code
      return true
    })
    this.#hasFailed = !isFine
    if (this.#refused === 'place-full') return 'full'
    return isFine && (this.#refused === null || this.#refused === 'place-closed') ? null : 'not-kept'
  }

  /** `bytes`: whole pages. Resolves to whether what there is of it is kept. */
  add(bytes: Uint8Array): Promise<boolean> {
    return this.#then(async () => {
      if (this.#refused !== null) return true
      this.#ms = soundMs(bytes) || this.#ms
      this.#left = Buffer.concat([this.#left, bytes])
      while (this.#left.length >= PART_BYTES && !this.#hasFailed) await this.#keep(PART_BYTES)
      return !this.#hasFailed
    })
  }

  /** Nothing more will come. Harmless twice. */
  end(): void {
    if (this.#hasEnded) return
    this.#hasEnded = true
    void this.#then(async () => {
      const hadFailed = this.#hasFailed
      if (this.#left.length > 0 && !hadFailed) await this.#keep(this.#left.length)
      const { file } = this.facts
      const kept = { bytes: this.#bytes, ms: this.#ms, sha256: this.#hash.digest('hex') }
      const act: RecordingAct = this.#bytes === 0 ? { is: 'drop', file } : { is: 'keep', file, ...kept }
      const { ok } = await this.#places.actAsSystem('recording', act)
      // what had failed before was told before
      return hadFailed || (ok && !this.#hasFailed)
    }).then((isFine) => this.#whole.resolve(isFine))
  }

  async #keep(length: number): Promise<void> {
    const part = this.#left.subarray(0, length)
    const { session, file, person } = this.facts
    try {
      await this.#house.store.keepFilePart(session, file, this.#parts + 1, person, part)
    } catch (error) {
      this.#house.log.error({ err: error, session, file }, 'a part of a recording could not be kept')
      this.#hasFailed = true
      return
    }
    this.#left = this.#left.subarray(length)
    this.#parts += 1
    this.#bytes += length
    this.#hash.update(part)
  }

  /** One after the other. */
  #then(work: () => Promise<boolean>): Promise<boolean> {
    const done = this.#work.then(work).catch((error: unknown) => {
      this.#house.log.error({ err: error, file: this.facts.file }, 'a recording could not be kept')
      return false
    })
    this.#work = done
    return done
  }
}
