// Texts in the acts of people are cleaned before the law sees them: what does not show is taken out, what is too long is refused.
import type { ActAsk, ActName } from '../../shared/protocol/acts.ts'
import type { Refusal } from '../../shared/refusal.ts'
import type { Result } from '../../shared/result.ts'
import { cleanByRules, type TextRules } from '../../shared/text/text-rules.ts'

const TITLE = { most: 200 }
const REASON = { most: 300, isOptional: true }
const PARAGRAPH = { most: 2000, lines: true }
const LONGEST_DOCUMENT = { most: 15_000, lines: true }

/** By act, the paths of its texts. */
const TEXTS: { readonly [N in ActName]?: TextRules } = {
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

/** The act with clean texts, or a refusal that names the field. */
export const cleanTexts = <N extends ActName>(name: N, ask: ActAsk<N>): Result<ActAsk<N>, Refusal> =>
  cleanByRules(ask, TEXTS[name] ?? {})
