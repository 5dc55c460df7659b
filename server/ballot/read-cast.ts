// What the law is told of a ballot: its tracker, who signed it, and marks of its ciphertexts. Nothing is proven by it.
import { createHash } from 'node:crypto'

export interface ReadCast {
  /** without what fills it up on its way (BA18) */
  readonly ballot: string
  /** SHA-256 of the ballot, base 64 without padding */
  readonly tracker: string
  readonly credential: string
  /** the first 64 bits of the SHA-256 of the first part of each ciphertext, hex */
  readonly marks: readonly string[]
}

interface Loose {
  readonly credential?: unknown
  readonly answers?: unknown
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const fieldOf = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined

/** null: it is no ballot at all. */
export function readCast(filled: string): ReadCast | null {
  const ballot = filled.trimEnd()
  let read: Loose
  try {
    read = JSON.parse(ballot) as Loose
  } catch {
    return null
  }
  const credential = fieldOf(read, 'credential')
  if (typeof credential !== 'string') return null
  const alphas = listOf(fieldOf(read, 'answers'))
    .flatMap((answer) => listOf(fieldOf(answer, 'choices')))
    .map((choice) => String(fieldOf(choice, 'alpha')))
  return {
    ballot,
    tracker: createHash('sha256').update(ballot).digest('base64').replaceAll('=', ''),
    credential,
    marks: alphas.map((alpha) => createHash('sha256').update(alpha).digest('hex').slice(0, 16)),
  }
}
