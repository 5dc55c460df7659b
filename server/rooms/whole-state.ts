// The whole state of a room, for those who come in. While a crowd comes it is written for many at once: whoever came before it was written
// may have it, until a patch has told of what changed since.

/** Not written anew for so long after it was written: who came in meanwhile waits. */
const WRITTEN_EVERY_MS = 25

export class WholeState {
  #arrivals = 0
  readonly #arrivalOf = new WeakMap<object, number>()
  #written: { readonly bytes: Uint8Array; readonly arrivals: number } | null = null
  #writtenAt = Number.NEGATIVE_INFINITY

  /** A client has come into the room's state. */
  arrives(client: object): void {
    this.#arrivals += 1
    this.#arrivalOf.set(client, this.#arrivals)
  }

  /** A patch was sent: who is given what was written before would lack it. */
  outdate(): void {
    this.#written = null
  }

  /** How long a client should wait for it; 0 when there is one for them, or it may be written. */
  waitMs(client: object, nowMs: number): number {
    return this.#hasFor(client) ? 0 : Math.max(0, this.#writtenAt + WRITTEN_EVERY_MS - nowMs)
  }

  /** The bytes for a client, in which they are themselves; `write` makes them, never to be written to again. */
  for(client: object, nowMs: number, write: () => Uint8Array): Uint8Array {
    if (this.#written !== null && this.#hasFor(client)) return this.#written.bytes
    this.#written = { bytes: write(), arrivals: this.#arrivals }
    this.#writtenAt = nowMs
    return this.#written.bytes
  }

  #hasFor(client: object): boolean {
    const arrival = this.#arrivalOf.get(client) ?? Number.POSITIVE_INFINITY
    return this.#written !== null && arrival <= this.#written.arrivals
  }
}
