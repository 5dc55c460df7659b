// Where a refusal is read out and shown, beside the control that was refused: what it means, what to do instead, and the rule.
// The place exists before the text: only then is it announced. It stands outside the panels, too, before their words are here.
import type { Refusal } from '../../shared/refusal.ts'
import { useLanguage } from '../i18n/use-words.ts'
import { refusalWords } from '../refusal-words.ts'

export function RefusalLine({ refusal }: { readonly refusal: Refusal | null }) {
  const { door, all } = useLanguage()
  return (
    <p role="alert" className="error">
      {refusal !== null && refusalWords(all ?? door, refusal.code)}
      {refusal?.rule !== undefined && all && (
        <span className="fine"> {all.rules.rule({ rule: refusal.rule })}</span>
      )}
    </p>
  )
}
