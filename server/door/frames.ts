// How large a message over a socket may be, and how long a goodbye may take. Beyond the size the socket is closed (1009) before the
// message is put together.

/** A document of 15,000 characters in Arabic script, two bytes each, with what surrounds it. */
export const MAX_FRAME_BYTES = 40_960
/** Who is told to go has so long to answer; then the line is cut (`ws` itself would wait for half a minute). */
const GOODBYE_MS = 1_000

/** For a `WebSocketTransport`. */
export const SOCKET_LIMITS = { maxPayload: MAX_FRAME_BYTES, closeTimeout: GOODBYE_MS } as const
