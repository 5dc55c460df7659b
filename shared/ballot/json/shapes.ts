// Readers of untrusted JSON: each gives a typed value or throws a Flaw. Nothing unknown is passed over.
import { Flaw, insist } from '../faults.ts'

/** The value of a text. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new Flaw('malformed')
  }
}

export type Reader<T> = (value: unknown) => T

/** An object that has all of `needed`, maybe some of `optional`, and nothing else. */
export function fieldsOf<Needed extends string, Optional extends string = never>(
  value: unknown,
  needed: readonly Needed[],
  optional: readonly Optional[] = [],
): Record<Needed | Optional, unknown> {
  insist(typeof value === 'object' && value !== null && !Array.isArray(value), 'malformed')
  const names = Object.keys(value)
  const known: readonly string[] = [...needed, ...optional]
  insist(
    needed.every((name) => names.includes(name)),
    'malformed',
  )
  insist(
    names.every((name) => known.includes(name)),
    'malformed',
  )
  return value as Record<Needed | Optional, unknown>
}

export function listOf<T>(value: unknown, read: Reader<T>): readonly T[] {
  insist(Array.isArray(value), 'malformed')
  return value.map(read)
}

export function textOf(value: unknown): string {
  insist(typeof value === 'string' && value.isWellFormed(), 'malformed')
  return value
}

/** A number that one may count with: 0, 1, 2 … */
export function countOf(value: unknown): number {
  insist(typeof value === 'number' && Number.isSafeInteger(value) && value >= 0, 'malformed')
  return value
}

const HASH = /^[0-9a-f]{64}$/

/** SHA-256 in hexadecimal. */
export function hashOf(value: unknown): string {
  insist(typeof value === 'string' && HASH.test(value), 'malformed')
  return value
}
