// Yes, no and abstention by shape as well as colour, always beside their word.
import type { Choice } from '../../../shared/procedure/majority/majority.ts'
import { useWords } from '../../i18n/use-words.ts'

export const CHOICE_MARKS: Readonly<Record<Choice, string>> = { yes: '✔', no: '✖', abstain: '―' }

export function ChoiceMark({ choice }: { readonly choice: Choice }) {
  const { vote } = useWords()
  return (
    <span className={`choice-mark ${choice}`}>
      <span className="mark" aria-hidden="true">
        {CHOICE_MARKS[choice]}
      </span>
      {vote.choices[choice]}
    </span>
  )
}
