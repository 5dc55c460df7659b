// A certificate as a file: what somebody has completed, signed by the key of the forum. Anybody checks it with the file alone; whose key
// it is, the forum's own page says.
import { ed25519 } from '@noble/curves/ed25519.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js'
import { fromBase64 } from '../../journal/base64.ts'
import { canonical } from '../../journal/canonical.ts'
import type { CourseStep } from './courses/course.ts'

export const CERTIFICATE_FORMAT = 'majlis certificate 1'

export interface CertificateFacts {
  readonly format: typeof CERTIFICATE_FORMAT
  readonly id: string
  /** in whose Academy it was given */
  readonly session: string
  /** as the person chose to be called */
  readonly name: string
  /** `title` is empty for the course that every forum has */
  readonly course: { readonly id: string; readonly title: string }
  readonly steps: readonly CourseStep[]
  /** ms since 1970 */
  readonly at: number
  /** NAME+ID+KEY of the forum, as its /api/forum/key tells it */
  readonly key: string
}

export interface SignedCertificate extends CertificateFacts {
  /** Ed25519 over `signedText`, base64 */
  readonly signature: string
}

/** What is signed: the format, a line feed, and the facts in canonical JSON (RFC 8785). */
export const signedText = ({ format, id, session, name, course, steps, at, key }: CertificateFacts): string =>
  `${CERTIFICATE_FORMAT}\n${canonical({ format, id, session, name, course, steps, at, key })}`

export type Checked =
  | { readonly is: 'signed'; readonly certificate: SignedCertificate; readonly forum: string }
  | { readonly is: 'forged'; readonly certificate: SignedCertificate }
  /** no certificate at all */
  | { readonly is: 'unreadable' }

/** more than any certificate has, UTF-16 units */
const MOST_SIGNS = 20_000
/** the algorithm's number in key ids (C2SP signed-note) */
const ED25519 = 0x01

/** Reads the text of a file, and whether the key that it names has signed it. Nothing in it is believed before. */
export function checkCertificate(text: string): Checked {
  const certificate = text.length <= MOST_SIGNS ? readCertificate(text) : null
  if (certificate === null) return { is: 'unreadable' }
  const forum = isSigned(certificate)
  return forum === null ? { is: 'forged', certificate } : { is: 'signed', certificate, forum }
}

function readCertificate(text: string): SignedCertificate | null {
  try {
    const read = JSON.parse(text) as Record<string, unknown>
    const { format, id, session, name, course, steps, at, key, signature } = read
    const { id: courseId, title } = (course ?? {}) as Record<string, unknown>
    const texts = [id, session, name, key, signature, courseId, title]
    const isOne =
      format === CERTIFICATE_FORMAT &&
      texts.every((each) => typeof each === 'string') &&
      Number.isSafeInteger(at) &&
      Array.isArray(steps) &&
      steps.every((step) => typeof (step as { is?: unknown } | null)?.is === 'string')
    return isOne ? (read as unknown as SignedCertificate) : null
  } catch {
    return null
  }
}

/** The name of the forum whose key it is; null: the signature is another's, or of other words. */
function isSigned(certificate: SignedCertificate): string | null {
  // base64 has plus signs of its own
  const [, name = '', id = '', encoded = ''] = /^([^+]+)\+([^+]+)\+(.+)$/.exec(certificate.key) ?? []
  try {
    const key = fromBase64(encoded)
    const keyId = bytesToHex(sha256(concatBytes(utf8ToBytes(`${name}\n`), key))).slice(0, 8)
    const isKey = key.length === 33 && key[0] === ED25519 && keyId === id
    const message = utf8ToBytes(signedText(certificate))
    const isGood = isKey && ed25519.verify(fromBase64(certificate.signature), message, key.subarray(1))
    return isGood ? name : null
  } catch {
    return null
  }
}

/** As it is saved: indented, ending in a line feed. */
export const certificateFile = (certificate: SignedCertificate): string =>
  `${JSON.stringify(certificate, null, 2)}\n`
