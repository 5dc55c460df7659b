// Passkeys of hosts (WebAuthn): added at the desk, and signed in with. Each challenge is good once and for a few minutes; nobody is
// asked what made the passkey, so that no list of makers is fetched from anywhere.
import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import type { AddPasskey, Passkey, SignIn } from '../../shared/protocol/sign-in-api.ts'
import { type Refusal, refuse } from '../../shared/refusal.ts'
import { ok, type Result } from '../../shared/result.ts'
import { cleanText } from '../../shared/text/texts.ts'
import type { House } from '../house.ts'
import type { PasskeyRow } from '../store/store.ts'
import { type NewHostSession, openHostSession } from './host-key.ts'
import { hashOf } from './tokens.ts'

const CHALLENGE_BYTES = 32
const CHALLENGE_MS = 5 * 60_000
const MOST_PASSKEYS = 20
const NAME_GRAPHEMES = 40
/** EdDSA, ES256, RS256: what all browsers and keys of today sign with */
const ALGORITHMS = [-8, -7, -257]

/** Where the page is: `origin` with scheme and port, and the name of the host alone, for which passkeys are made. */
export interface Place {
  readonly origin: string
  readonly name: string
}

type Registration = Parameters<typeof verifyRegistrationResponse>[0]['response']
type Authentication = Parameters<typeof verifyAuthenticationResponse>[0]['response']

const bytesOf = (hex: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(hex, 'hex'))

const newChallenge = (house: House): Uint8Array<ArrayBuffer> => bytesOf(house.randomHex(CHALLENGE_BYTES))

/** Remembers that it was asked. `host`: who adds a passkey; null: somebody signs in. */
async function remember(house: House, challenge: string, host: string | null): Promise<void> {
  const now = house.now()
  await house.store.addChallenge({ hash: hashOf(challenge), host, expiresAt: now + CHALLENGE_MS }, now)
}

/** Whether it was asked of this host, in time, and for the first time. */
const takes = (house: House, host: string | null) => async (challenge: string) => {
  const row = await house.store.takeChallenge(hashOf(challenge), house.now())
  return row !== null && row.host === host
}

export async function askToAdd(house: House, host: string, { name }: Place): Promise<unknown> {
  const known = await house.store.passkeys(host)
  const options = await generateRegistrationOptions({
    rpName: 'Majlis',
    rpID: name,
    userName: 'Majlis',
    userDisplayName: 'Majlis',
    // the same for all passkeys of a host, and nothing that names one
    userID: bytesOf(host),
    challenge: newChallenge(house),
    timeout: CHALLENGE_MS,
    attestationType: 'none',
    supportedAlgorithmIDs: ALGORITHMS,
    excludeCredentials: known.map(({ id, transports }) => ({ id, transports: [...transports] })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'preferred' },
  })
  await remember(house, options.challenge, host)
  return options
}

/** What does not hold is refused as 'passkey-refused', whatever it is. */
export async function addPasskey(
  house: House,
  host: string,
  { origin, name: rpId }: Place,
  { name: raw, response }: AddPasskey,
): Promise<Result<null, Refusal>> {
  const name = raw === '' ? ok('') : cleanText(raw, NAME_GRAPHEMES, { lines: false })
  if (!name.ok) return { ok: false, refusal: { ...name.refusal, field: 'name' } }
  if ((await house.store.passkeys(host)).length >= MOST_PASSKEYS) return refuse('passkeys-full')
  const verified = await settled(
    verifyRegistrationResponse({
      response: response as Registration,
      expectedChallenge: takes(house, host),
      expectedOrigin: origin,
      expectedRPID: rpId,
      requireUserVerification: false,
      supportedAlgorithmIDs: ALGORITHMS,
    }),
  )
  if (!verified?.verified) return refuse('passkey-refused')
  const { id, publicKey, counter, transports = [] } = verified.registrationInfo.credential
  if ((await house.store.passkey(id)) !== null) return refuse('passkey-refused')
  await house.store.addPasskey({
    ...{ id, host, name: name.value, counter, transports },
    publicKey: Buffer.from(publicKey).toString('base64url'),
    createdAt: house.now(),
    usedAt: null,
  })
  return ok(null)
}

/** Without naming any: the browser knows which passkeys are for this place. */
export async function askToSignIn(house: House, { name }: Place): Promise<unknown> {
  const options = await generateAuthenticationOptions({
    rpID: name,
    challenge: newChallenge(house),
    timeout: CHALLENGE_MS,
    userVerification: 'preferred',
  })
  await remember(house, options.challenge, null)
  return options
}

/** A passkey that is not known is refused like one that signed wrongly. */
export async function signIn(
  house: House,
  { origin, name: rpId }: Place,
  { response }: SignIn,
): Promise<Result<NewHostSession, Refusal>> {
  const known = await house.store.passkey((response as Authentication).id)
  if (known === null) return refuse('passkey-refused')
  const verified = await settled(
    verifyAuthenticationResponse({
      response: response as Authentication,
      expectedChallenge: takes(house, null),
      expectedOrigin: origin,
      expectedRPID: rpId,
      requireUserVerification: false,
      credential: {
        id: known.id,
        publicKey: Uint8Array.from(Buffer.from(known.publicKey, 'base64url')),
        counter: known.counter,
      },
    }),
  )
  if (!verified?.verified) return refuse('passkey-refused')
  await house.store.notePasskeyUse(known.id, verified.authenticationInfo.newCounter, house.now())
  return ok(await openHostSession(house, known.host, known.id))
}

export const shownPasskey = ({ id, name, createdAt, usedAt }: PasskeyRow): Passkey => ({
  ...{ id, name, createdAt, usedAt },
})

/** null for what was thrown: the reason is for whoever wrote the answer, and nobody else. */
const settled = <T>(checked: Promise<T>): Promise<T | null> => checked.catch(() => null)
