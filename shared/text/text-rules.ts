// Texts within what people ask for are cleaned before the law sees them: what does not show is taken out, what is too long is refused.
import type { Refusal } from '../refusal.ts'
import { ok, type Result } from '../result.ts'
import { cleanText } from './texts.ts'

export interface TextRule {
  /** graphemes, as a reader counts them */
  readonly most: number
  readonly lines?: boolean
  /** may be left out or empty */
  readonly isOptional?: boolean
}

/** By path, `*` standing for each element of a list. */
export type TextRules = Readonly<Record<string, TextRule>>

/** a long document has lines enough */
export const MOST_LINES = 1000

/** What is asked with clean texts, or a refusal that names the field. Paths that are not there are passed over where they may be left out. */
export function cleanByRules<T>(asked: T, rules: TextRules): Result<T, Refusal> {
  let clean: unknown = asked
  for (const [path, rule] of Object.entries(rules)) {
    const done = cleanAt(clean, path.split('.'), rule, '')
    if (!done.ok) return done
    clean = done.value
  }
  return ok(clean as T)
}

function cleanAt(
  node: unknown,
  path: readonly string[],
  rule: TextRule,
  at: string,
): Result<unknown, Refusal> {
  const [key, ...rest] = path
  if (key === undefined) return cleanOne(node, rule, at)
  if (node == null && rule.isOptional) return ok(node)
  if (key === '*') return cleanEach(node as readonly unknown[], rest, rule, at)
  const fields = node as Readonly<Record<string, unknown>>
  const done = cleanAt(fields[key], rest, rule, at ? `${at}.${key}` : key)
  if (!done.ok) return done
  return ok(key in fields ? { ...fields, [key]: done.value } : fields)
}

function cleanEach(
  nodes: readonly unknown[],
  path: readonly string[],
  rule: TextRule,
  at: string,
): Result<readonly unknown[], Refusal> {
  const clean: unknown[] = []
  for (const [index, node] of nodes.entries()) {
    const done = cleanAt(node, path, rule, `${at}.${index}`)
    if (!done.ok) return done
    clean.push(done.value)
  }
  return ok(clean)
}

function cleanOne(text: unknown, { most, lines = false, isOptional }: TextRule, field: string) {
  if (isOptional && (text === undefined || text === null || text === '')) return ok(text)
  const clean = cleanText(String(text), most, { lines, mostLines: MOST_LINES })
  return clean.ok ? clean : { ok: false as const, refusal: { ...clean.refusal, field } }
}
