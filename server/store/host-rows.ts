// The part of the port to durable memory by which hosts sign in. Each adapter passes tests/contracts/store-sign-in.contract.ts.

/** A passkey by which a host signs in (WebAuthn). */
export interface PasskeyRow {
  /** of the credential, base64url */
  readonly id: string
  /** SHA-256 of the key of the host, hex */
  readonly host: string
  /** as the host calls it */
  readonly name: string
  /** COSE, base64url */
  readonly publicKey: string
  /** how often it has signed, as it says itself; 0: it does not count */
  readonly counter: number
  /** ways in which a browser reaches it */
  readonly transports: readonly string[]
  /** ms since 1970 */
  readonly createdAt: number
  /** ms since 1970; null: never */
  readonly usedAt: number | null
}

/** What a passkey is asked to sign, once. */
export interface ChallengeRow {
  /** SHA-256 of the challenge, hex */
  readonly hash: string
  /** who adds a passkey; null: somebody signs in */
  readonly host: string | null
  readonly expiresAt: number
}

/** A host who has signed in with a passkey. */
export interface HostSessionRow {
  /** SHA-256 of its secret, hex */
  readonly hash: string
  readonly host: string
  /** id of the passkey: it ends with that */
  readonly passkey: string
  /** ms since 1970: when it was used last */
  readonly seenAt: number
  readonly expiresAt: number
}

export interface HostStore {
  /** Rejects when there is such a passkey. */
  addPasskey(row: PasskeyRow): Promise<void>
  /** Those of a host, in the order in which they were added. */
  passkeys(host: string): Promise<readonly PasskeyRow[]>
  passkey(id: string): Promise<PasskeyRow | null>
  /** Notes that it has signed. */
  notePasskeyUse(id: string, counter: number, at: number): Promise<void>
  /** With the sessions that were opened by it. False when the host has no such passkey. */
  deletePasskey(host: string, id: string): Promise<boolean>
  /** Forgets those that are over at `now`. */
  addChallenge(row: ChallengeRow, now: number): Promise<void>
  /** The challenge, for the one who takes it first, and in time; null for everybody else. */
  takeChallenge(hash: string, now: number): Promise<ChallengeRow | null>
  /** Forgets those that are over when it begins. */
  addHostSession(row: HostSessionRow): Promise<void>
  /** Over or not: whoever asks looks at the clock. */
  hostSession(hash: string): Promise<HostSessionRow | null>
  seeHostSession(hash: string, at: number): Promise<void>
  /** Harmless twice. */
  deleteHostSession(hash: string): Promise<void>
}
