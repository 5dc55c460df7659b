// Proposing an amendment from the paragraph itself: changed in its own words, deleted, or another one beside it.
import { useState } from 'react'
import type { ProposalId } from '../../../shared/ids.ts'
import type { Change } from '../../../shared/procedure/proposals/proposals-state.ts'
import { useWords } from '../../i18n/use-words.ts'
import { ActForm } from '../law/act-form.tsx'
import { useDraft } from '../law/use-draft.ts'
import { ChoiceGroup } from '../screen/choice-group.tsx'

const HOWS = ['replace', 'delete', 'add', 'add-before'] as const
type How = (typeof HOWS)[number]

interface AmendFormProps {
  readonly proposal: ProposalId
  /** of the text as submitted */
  readonly number: number
  /** as it stands */
  readonly text: string
  readonly onDone: () => void
}

export function AmendForm({ proposal, number, text, onDone }: AmendFormProps) {
  const { business } = useWords()
  const [how, setHow] = useState<How>('replace')
  const [changed, setChanged] = useDraft(`amend.${proposal}.${number}`, text)
  const [added, setAdded] = useDraft(`add.${proposal}.${number}`)
  const written = how === 'replace' ? changed : added
  const write = how === 'replace' ? setChanged : setAdded
  const done = () => {
    write(how === 'replace' ? text : '')
    onDone()
  }
  return (
    <ActForm
      act="amendment.submit"
      ask={{ proposal, change: changeOf(how, number, written.trim()) }}
      label={business.amendSend}
      className="amend-form"
      onDone={done}
      more={
        <button type="button" onClick={onDone}>
          {business.cancel}
        </button>
      }
    >
      {(wrong) => (
        <>
          <ChoiceGroup
            legend={business.amendHow}
            options={number === 1 ? HOWS : HOWS.slice(0, 3)}
            chosen={how}
            nameOf={(each) => business.changes[each]}
            onChoose={setHow}
          />
          {how !== 'delete' && (
            <div className="field">
              <label htmlFor={`amend-${number}`}>{business.newText}</label>
              <textarea
                id={`amend-${number}`}
                value={written}
                onChange={(event) => write(event.target.value)}
                dir="auto"
                rows={4}
                aria-invalid={wrong === 'change.text'}
              />
            </div>
          )}
        </>
      )}
    </ActForm>
  )
}

/** PR11: what is added before the first stands at 0. */
export function changeOf(how: How, number: number, text: string): Change {
  if (how === 'delete') return { is: 'delete', paragraph: number, text: null }
  if (how === 'add-before') return { is: 'add', paragraph: number - 1, text }
  return { is: how, paragraph: number, text }
}
