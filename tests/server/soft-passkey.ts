// A passkey made of software: signs like one that a browser holds (WebAuthn Level 3; attestation "none", ES256), and whatever else is asked
// of it.
import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto'

interface Asking {
  readonly challenge: string
  readonly origin?: string
  readonly rpId?: string
}

export interface SoftPasskey {
  readonly id: string
  /** What a browser answers when a passkey is added. */
  register(asking: Asking): unknown
  /** What it answers when somebody signs in. `counter`: how often it has signed, as it says. */
  assert(asking: Asking & { readonly counter?: number }): unknown
}

const ORIGIN = 'https://forum.example'
const RP_ID = 'forum.example'
const USER_PRESENT_AND_VERIFIED = 0x05
const HAS_CREDENTIAL = 0x40

const coded = (bytes: Uint8Array | string): string => Buffer.from(bytes).toString('base64url')
const sha256 = (data: Uint8Array | string): Buffer => createHash('sha256').update(data).digest()

/** Head of a CBOR item (RFC 8949): major type and length below 65,536. */
const head = (major: number, length: number): Buffer =>
  length < 24
    ? Buffer.of((major << 5) | length)
    : length < 256
      ? Buffer.of((major << 5) | 24, length)
      : Buffer.of((major << 5) | 25, length >> 8, length & 0xff)
const bytes = (value: Uint8Array): Buffer => Buffer.concat([head(2, value.length), value])
const text = (value: string): Buffer => Buffer.concat([head(3, value.length), Buffer.from(value)])

/** COSE_Key of a P-256 key: kty 2, alg -7, crv 1, x, y. */
function coseOf(key: KeyObject): Buffer {
  const { x, y } = key.export({ format: 'jwk' })
  const coordinate = (value = ''): Buffer => bytes(Buffer.from(value, 'base64url'))
  return Buffer.concat([
    Buffer.of(0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21),
    coordinate(x),
    Buffer.of(0x22),
    coordinate(y),
  ])
}

const clientData = (type: string, { challenge, origin = ORIGIN }: Asking): string =>
  JSON.stringify({ type, challenge, origin, crossOrigin: false })

function authData(rpId: string, flags: number, counter: number, more: Uint8Array = Buffer.of()): Buffer {
  const count = Buffer.alloc(4)
  count.writeUInt32BE(counter)
  return Buffer.concat([sha256(rpId), Buffer.of(flags), count, more])
}

export function softPasskey(): SoftPasskey {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const raw = randomBytes(16)
  const id = coded(raw)
  const shell = { id, rawId: id, type: 'public-key', clientExtensionResults: {} }
  return {
    id,
    register(asking) {
      const credential = Buffer.concat([Buffer.alloc(16), Buffer.of(0, raw.length), raw, coseOf(publicKey)])
      const data = authData(asking.rpId ?? RP_ID, USER_PRESENT_AND_VERIFIED | HAS_CREDENTIAL, 0, credential)
      const attestation = Buffer.concat([
        head(5, 3),
        ...[text('fmt'), text('none'), text('attStmt'), head(5, 0), text('authData'), bytes(data)],
      ])
      const response = {
        clientDataJSON: coded(clientData('webauthn.create', asking)),
        attestationObject: coded(attestation),
        transports: ['internal'],
      }
      return { ...shell, response }
    },
    assert(asking) {
      const data = authData(asking.rpId ?? RP_ID, USER_PRESENT_AND_VERIFIED, asking.counter ?? 0)
      const client = clientData('webauthn.get', asking)
      const signature = sign('sha256', Buffer.concat([data, sha256(client)]), privateKey)
      const response = {
        clientDataJSON: coded(client),
        authenticatorData: coded(data),
        signature: coded(signature),
      }
      return { ...shell, response }
    },
  }
}
