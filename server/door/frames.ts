// How large a message over a socket may be. Beyond it the socket is closed (1009) before the message is put together.

/** A document of 15,000 characters in Arabic script, two bytes each, with what surrounds it. */
export const MAX_FRAME_BYTES = 40_960
