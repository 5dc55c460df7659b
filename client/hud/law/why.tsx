// Why something is not in order now: the sentence of the refusal, and the rule that says so.
import type { Refusal } from '../../../shared/refusal.ts'
import { useWords } from '../../i18n/use-words.ts'
import { refusalWords } from '../../refusal-words.ts'

interface WhyProps {
  readonly refusal: Refusal
  readonly id?: string
  /** heard, and not shown */
  readonly isHidden?: boolean
}

export function Why({ refusal, id, isHidden = false }: WhyProps) {
  const words = useWords()
  return (
    <span id={id} className={isHidden ? 'visually-hidden' : 'why'}>
      {refusalWords(words, refusal.code)}
      {refusal.rule !== undefined && (
        <span className="why-rule"> {words.rules.rule({ rule: refusal.rule })}</span>
      )}
    </span>
  )
}
