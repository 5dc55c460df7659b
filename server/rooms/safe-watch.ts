// Clients that take a place without taking part: those who never finish coming in, and those who do not read.

const JOIN_MS = 10_000
/** what may wait for one client; poses of a full hall for several seconds */
const MAX_WAITING_BYTES = 1024 * 1024

/** The part of a Colyseus client and its web socket that is looked at. */
export interface Watched {
  readonly ref: { readonly bufferedAmount?: number; terminate?(): void }
  /** there until the client has acknowledged the join (ClientPrivate of Colyseus 0.18) */
  readonly _enqueuedMessages?: unknown
}

/** `late` gets who has not acknowledged in ten seconds; who does not read is cut off, and may come back. */
export function createWatch<C>(now: () => number, late: (client: C) => void): (clients: Iterable<C>) => void {
  const firstSeen = new WeakMap<object, number>()

  return (clients) => {
    const at = now()
    for (const client of [...clients]) {
      const watched = client as Watched
      if ((watched.ref.bufferedAmount ?? 0) > MAX_WAITING_BYTES) watched.ref.terminate?.()
      if (watched._enqueuedMessages === undefined) continue
      const seen = firstSeen.get(watched)
      if (seen === undefined) firstSeen.set(watched, at)
      else if (at - seen >= JOIN_MS) late(client)
    }
  }
}
