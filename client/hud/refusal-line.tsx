// Where a refusal is read out and shown, beside the control that was refused. The place exists before the text: only then is it announced.
import type { RefusalCode } from '../../shared/refusal.ts'
import { useWords } from '../i18n/use-words.ts'
import { refusalWords } from '../refusal-words.ts'

export function RefusalLine({ code }: { readonly code: RefusalCode | null }) {
  const words = useWords()
  return (
    <p role="alert" className="error">
      {code === null ? '' : refusalWords(words, code)}
    </p>
  )
}
