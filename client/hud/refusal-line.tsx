// Where a refusal is read out and shown, beside the control that was refused: what it means, what to do instead, and the rule.
// The place exists before the text: only then is it announced.
import type { Refusal } from '../../shared/refusal.ts'
import { useWords } from '../i18n/use-words.ts'
import { refusalWords } from '../refusal-words.ts'

export function RefusalLine({ refusal }: { readonly refusal: Refusal | null }) {
  const words = useWords()
  return (
    <p role="alert" className="error">
      {refusal !== null && refusalWords(words, refusal.code)}
      {refusal?.rule !== undefined && (
        <span className="fine"> {words.rules.rule({ rule: refusal.rule })}</span>
      )}
    </p>
  )
}
