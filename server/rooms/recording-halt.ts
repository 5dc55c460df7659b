// That a recording has stopped by itself, and why: it stands at once, and in the journal as soon as the store takes it, which it may not while its
// disk is full.
import type { Logger } from 'pino'
import type { HaltReason, RecordingNews } from '../../shared/lab/recording/recording-types.ts'
import type { Refusal } from '../../shared/refusal.ts'
import type { Result } from '../../shared/result.ts'

/** between two tries to write it down */
const AGAIN_MS = 1000

interface Care {
  /** Writes it into the journal. Refused, or rejects, when the store fails. */
  write(why: HaltReason): Promise<Result<unknown, Refusal>>
  /** `why` is another one. */
  changed(): void
  readonly log: Logger
}

export class RecordingHalt {
  readonly #care: Care
  #why: HaltReason | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #isClosed = false

  constructor(care: Care) {
    this.#care = care
  }

  /** null: it has not stopped by itself, or its journal says so itself */
  get why(): HaltReason | null {
    return this.#why
  }

  /** What everyone is told, whatever the journal still says. */
  newsOf({ since, stopped }: RecordingNews): RecordingNews {
    return this.#why === null ? { since, stopped } : { since: null, stopped: this.#why }
  }

  /** The first reason is the reason. */
  halt(why: HaltReason): void {
    if (this.#why !== null || this.#isClosed) return
    this.#why = why
    this.#care.log.error({ why }, 'a recording has stopped by itself')
    this.#care.changed()
    void this.#write(why)
  }

  close(): void {
    this.#isClosed = true
    clearTimeout(this.#timer)
  }

  async #write(why: HaltReason): Promise<void> {
    try {
      const written = await this.#care.write(why)
      if (!written.ok) throw new Error(written.refusal.code)
    } catch (error) {
      this.#care.log.error({ err: error }, 'that a recording has stopped could not be written down')
      if (!this.#isClosed) this.#timer = setTimeout(() => void this.#write(why), AGAIN_MS).unref()
      return
    }
    this.#why = null
    this.#care.changed()
  }
}
