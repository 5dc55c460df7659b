// Signed notes (C2SP signed-note) over checkpoints, by the Ed25519 key of the forum: anyone who has the verifier key can check them.
// https://github.com/C2SP/C2SP/blob/main/signed-note.md
import { createHash, createPublicKey, type KeyObject, sign, verify } from 'node:crypto'
import { type Checkpoint, checkpointText, readCheckpoint } from '../../../shared/journal/checkpoint.ts'

/** the algorithm's number in key ids */
const ED25519 = 0x01
/** what stands before the 32 bytes of a public key in its DER form (RFC 8410) */
const SPKI_HEAD = Buffer.from('302a300506032b6570032100', 'hex')
const KEY_ID_BYTES = 4

/** Whose notes are to be checked. */
export interface Verifier {
  /** how the forum is called by its key */
  readonly name: string
  /** 32 bytes */
  readonly publicKey: Buffer
}

export interface Signer extends Verifier {
  readonly privateKey: KeyObject
}

/** The name says which key it is: nobody has to give one. */
export function signerOf(privateKey: KeyObject): Signer {
  const publicKey = createPublicKey(privateKey)
    .export({ type: 'spki', format: 'der' })
    .subarray(SPKI_HEAD.length)
  const name = `majlis-${createHash('sha256').update(publicKey).digest('hex').slice(0, 16)}`
  return { name, publicKey, privateKey }
}

const keyIdOf = ({ name, publicKey }: Verifier): Buffer =>
  createHash('sha256')
    .update(`${name}\n`)
    .update(Buffer.of(ED25519))
    .update(publicKey)
    .digest()
    .subarray(0, KEY_ID_BYTES)

/** `NAME+ID+KEY`, as programs for signed notes take it. */
export const verifierKey = (verifier: Verifier): string =>
  [
    verifier.name,
    keyIdOf(verifier).toString('hex'),
    Buffer.concat([Buffer.of(ED25519), verifier.publicKey]).toString('base64'),
  ].join('+')

/** null when the text is no verifier key of ours. */
export function readVerifierKey(text: string): Verifier | null {
  const [, name, id, encoded] = /^([^\s+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(text.trim()) ?? []
  const bytes = Buffer.from(encoded ?? '', 'base64')
  if (name === undefined || bytes.length !== 33 || bytes[0] !== ED25519) return null
  const verifier = { name, publicKey: bytes.subarray(1) }
  return keyIdOf(verifier).toString('hex') === id ? verifier : null
}

export function signCheckpoint(signer: Signer, checkpoint: Omit<Checkpoint, 'forum'>): string {
  const text = checkpointText({ ...checkpoint, forum: signer.name })
  const signature = sign(null, Buffer.from(text), signer.privateKey)
  const signed = Buffer.concat([keyIdOf(signer), signature]).toString('base64')
  return `${text}\n— ${signer.name} ${signed}\n`
}

/** The checkpoint of a note, its signature unread; null when it is no such note. */
export function checkpointIn(note: string): Checkpoint | null {
  const end = note.indexOf('\n\n')
  return end < 0 ? null : readCheckpoint(note.slice(0, end + 1))
}

/** Whether the forum of this key has signed the note as it stands. */
export function isSignedBy(verifier: Verifier, note: string): boolean {
  const end = note.indexOf('\n\n')
  const text = note.slice(0, end + 1)
  const lines = note.slice(end + 2).split('\n')
  const der = Buffer.concat([SPKI_HEAD, verifier.publicKey])
  const key = createPublicKey({ key: der, format: 'der', type: 'spki' })
  return lines.some((line) => {
    const [, name, encoded] = /^— (\S+) ([A-Za-z0-9+/=]+)$/.exec(line) ?? []
    const bytes = Buffer.from(encoded ?? '', 'base64')
    const isOurs = name === verifier.name && bytes.subarray(0, KEY_ID_BYTES).equals(keyIdOf(verifier))
    return isOurs && verify(null, Buffer.from(text), key, bytes.subarray(KEY_ID_BYTES))
  })
}
