// The HTTP side of signing in as a host with a passkey (WebAuthn). What the browser's own passkey code asks and answers goes through
// as it is: `options` and `response` are its JSON forms.

/** A session of a host: it stands for the key in `Authorization: Bearer …`. */
export const HOST_SESSION = /^hs_[0-9a-f]{64}$/

/** POST /api/host/sign-in/options, by anybody; POST /api/host/passkeys/options, by a host. */
export interface PasskeyOptions {
  readonly options: unknown
}

/** POST /api/host/sign-in */
export interface SignIn {
  readonly response: unknown
}
export interface SignedIn {
  /** proves who one is until then, or until it has not been used for half a day */
  readonly session: string
  /** ms since 1970 */
  readonly expiresAt: number
}

/** POST /api/host/passkeys */
export interface AddPasskey {
  /** as the host calls it; '' is a name, too */
  readonly name: string
  readonly response: unknown
}

export interface Passkey {
  readonly id: string
  readonly name: string
  /** ms since 1970 */
  readonly createdAt: number
  /** ms since 1970; null: never */
  readonly usedAt: number | null
}

/** GET /api/host/passkeys, and the answer to adding one and to removing one (POST /api/host/passkeys/delete). */
export interface Passkeys {
  /** in the order in which they were added */
  readonly passkeys: readonly Passkey[]
  /** ms since 1970: until when the session runs by which this was asked; null: it was asked by the key */
  readonly expiresAt: number | null
}

export interface DeletePasskey {
  readonly id: string
}

/** POST /api/host/sign-out ends the session by which it is asked. Harmless with a key. */
