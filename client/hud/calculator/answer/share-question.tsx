// Handing the question on: a link that holds it, and the JSON that the command line takes.
import type { Fields } from '../../../../shared/procedure/majority/decision-input-fields.ts'
import { CopyButton } from '../../../copy-button.tsx'
import { useCalculatorWords } from '../../../i18n/use-words.ts'
import { fragmentOf } from '../question/link.ts'

export function ShareQuestion({ input }: { readonly input: Fields }) {
  const words = useCalculatorWords()
  const json = JSON.stringify(input)
  return (
    <div className="share">
      <h3>{words.share}</h3>
      <div className="button-row small">
        <CopyButton text={() => `${location.origin}/calculator${fragmentOf(input)}`} label={words.copyLink} />
        <CopyButton text={() => json} label={words.copyInput} />
      </div>
      <details>
        <summary>{words.inputHint}</summary>
        <pre dir="ltr">
          <code>{json}</code>
        </pre>
      </details>
    </div>
  )
}
