// PR2: how long a proposal may be. Texts come in cleaned; here their number and length are counted.
import { refuse } from '../../refusal.ts'
import { ok } from '../../result.ts'
import { hasMoreGraphemes } from '../../text/graphemes.ts'
import type { Gate, Refused } from '../gates.ts'
import type { ProposalText } from './proposals-state.ts'

export const MOST_TITLE = 200
export const MOST_RECITALS = 40
export const MOST_PARAGRAPHS = 60
export const MOST_IN_PARAGRAPH = 2000

/** The text, or which field of it is empty or too long. */
export function checkText(text: ProposalText): Gate<ProposalText> {
  const { title, preamble, operative } = text
  const titled = checkWords(title, MOST_TITLE, 'text.title')
  if (!titled.ok) return titled
  if (preamble.length > MOST_RECITALS) return refuse('too-large', 'PR2', 'text.preamble')
  if (operative.length > MOST_PARAGRAPHS) return refuse('too-large', 'PR2', 'text.operative')
  if (operative.length === 0) return refuse('bad-text', 'PR2', 'text.operative')
  const paragraphs = [
    ...preamble.map((words, index) => checkParagraph(words, `text.preamble.${index}`)),
    ...operative.map((words, index) => checkParagraph(words, `text.operative.${index}`)),
  ]
  return paragraphs.find((each) => !each.ok) ?? ok(text)
}

export const checkParagraph = (words: string, field: string): Refused | Gate<string> =>
  checkWords(words, MOST_IN_PARAGRAPH, field)

function checkWords(words: string, most: number, field: string): Refused | Gate<string> {
  if (words.trim() === '') return refuse('bad-text', 'PR2', field)
  // as many code units are never more signs
  if (words.length > most && hasMoreGraphemes(words, most)) return refuse('too-large', 'PR2', field)
  return ok(words)
}
