// A signed agreement as a file that stands by itself: what was agreed, who signed it with which key, and the journal in which it happened.
// Anyone may have changed it, so it is read field by field.
import type { Entry } from '../entry.ts'
import type { Terms } from './terms.ts'

export const AGREEMENT_FORMAT = 'majlis agreement'

export interface FiledSignature {
  readonly delegation: string
  /** of the delegation as a reader knows it, in the languages of the forum */
  readonly names: { readonly en: string; readonly ar: string }
  /** Ed25519 public key, 64 hex digits */
  readonly key: string
  /** 128 hex digits */
  readonly signature: string
  /** ms since 1970, by the clock of the forum */
  readonly at: number
  /** of who signed, as shown then; null: erased since */
  readonly signedBy: string | null
}

export interface AgreementFile {
  readonly format: typeof AGREEMENT_FORMAT
  readonly version: 1
  readonly session: string
  readonly terms: Terms
  /** SHA-256 of the terms (see terms.ts), 64 hex digits */
  readonly hash: string
  readonly signatures: readonly FiledSignature[]
  /** the signing table's, from its first entry; texts stand beside it as commitments alone */
  readonly journal: readonly Entry[]
}

/** The file's text: for people, too. */
export const agreementText = (file: AgreementFile): string => `${JSON.stringify(file, null, 2)}\n`

/** Null for anything that is no such file. What it says is not checked here. */
export function readAgreement(text: string): AgreementFile | null {
  const file = fieldsOf(jsonOf(text))
  const terms = fieldsOf(file.terms)
  const isFile =
    file.format === AGREEMENT_FORMAT &&
    file.version === 1 &&
    [file.session, file.hash, terms.agreement, terms.title, terms.text].every(isText) &&
    isList(terms.parties) &&
    terms.parties.every(isText) &&
    isList(file.signatures) &&
    file.signatures.every(isSignature) &&
    isList(file.journal) &&
    file.journal.every(isEntry)
  return isFile ? (file as unknown as AgreementFile) : null
}

type Fields = Readonly<Record<string, unknown>>

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
const fieldsOf = (value: unknown): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {}
const isText = (value: unknown): value is string => typeof value === 'string'
const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value)

function isSignature(value: unknown): boolean {
  const { delegation, names, key, signature, at, signedBy } = fieldsOf(value)
  const { en, ar } = fieldsOf(names)
  const areTexts = [delegation, en, ar, key, signature].every(isText)
  return areTexts && Number.isFinite(at) && (signedBy === null || isText(signedBy))
}

function isEntry(value: unknown): boolean {
  const { session, seq, at, by, type, v, body, prev, hash } = fieldsOf(value)
  const areTexts = [session, by, type, prev, hash].every(isText)
  return areTexts && [seq, at, v].every(Number.isFinite) && Object.keys(fieldsOf(body)).length > 0
}
