// Texts in the acts of people are cleaned before the law sees them: what does not show is taken out, what is too long is refused.
import type { ActAsk, ActName } from '../../shared/protocol/acts.ts'
import type { Refusal } from '../../shared/refusal.ts'
import { ok, type Result } from '../../shared/result.ts'
import { cleanText } from '../../shared/text/texts.ts'

interface TextRule {
  /** graphemes, as a reader counts them */
  readonly most: number
  readonly lines?: boolean
  /** may be left out or empty */
  readonly isOptional?: boolean
}

const TITLE = { most: 200 }
const REASON = { most: 300, isOptional: true }
const PARAGRAPH = { most: 2000, lines: true }
const LONGEST_DOCUMENT = { most: 15_000, lines: true }

/** By act, the paths of its texts; `*` stands for each element of a list. */
const TEXTS: { readonly [N in ActName]?: Readonly<Record<string, TextRule>> } = {
  'vote.open': { question: { most: 300, isOptional: true } },
  'vote.annul': { reason: { most: 300 } },
  'item.add': { title: TITLE },
  'document.add': { title: TITLE, text: LONGEST_DOCUMENT },
  'point.raise': { text: REASON },
  'point.rule': { text: REASON },
  'motion.move': { text: REASON },
  'motion.rule-out': { text: REASON },
  'proposal.submit': { 'text.title': TITLE, 'text.preamble.*': PARAGRAPH, 'text.operative.*': PARAGRAPH },
  'amendment.submit': { 'change.text': { ...PARAGRAPH, isOptional: true } },
  'silence.open': { question: { most: 300, isOptional: true } },
  'secret.annul': { reason: { most: 300 } },
  'election.open': { title: TITLE, 'candidates.*': { most: 80 } },
}

/** a long document has lines enough */
const MOST_LINES = 1000

/** The act with clean texts, or a refusal that names the field. */
export function cleanTexts<N extends ActName>(name: N, ask: ActAsk<N>): Result<ActAsk<N>, Refusal> {
  let clean: unknown = ask
  const texts: Readonly<Record<string, TextRule>> = TEXTS[name] ?? {}
  for (const [path, rule] of Object.entries(texts)) {
    const done = cleanAt(clean, path.split('.'), rule, '')
    if (!done.ok) return done
    clean = done.value
  }
  return ok(clean as ActAsk<N>)
}

function cleanAt(
  node: unknown,
  path: readonly string[],
  rule: TextRule,
  at: string,
): Result<unknown, Refusal> {
  const [key, ...rest] = path
  if (key === undefined) return cleanOne(node, rule, at)
  if (key === '*') return cleanEach(node as readonly unknown[], rest, rule, at)
  const fields = node as Readonly<Record<string, unknown>>
  const done = cleanAt(fields[key], rest, rule, at ? `${at}.${key}` : key)
  return done.ok ? ok({ ...fields, [key]: done.value }) : done
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
  if (isOptional && (text === null || text === '')) return ok(text)
  const clean = cleanText(String(text), most, { lines, mostLines: MOST_LINES })
  return clean.ok ? clean : { ok: false as const, refusal: { ...clean.refusal, field } }
}
