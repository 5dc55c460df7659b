// A new memorandum: its title, and between whom.
import { type FormEvent, useState } from 'react'
import type { DelegationId } from '../../../../shared/ids.ts'
import { MOST_TITLE } from '../../../../shared/lab/signing/signing-state.ts'
import { useDraft } from '../../law/use-draft.ts'
import { DelegationName } from '../../names.tsx'
import { RefusalLine } from '../../refusal-line.tsx'
import { useView } from '../../sitting-context.ts'
import { isAtDesk } from '../../tabs/panel-news.ts'
import { useSigning, useSigningAct } from './signing-context.ts'

export function BeginForm() {
  const { words } = useSigning()
  const { isBusy, refused, run } = useSigningAct()
  const delegations = useView((view) => view.delegations)
  const own = useView(({ me }) => me.delegation)
  const mayBegin = useView((view) => view.me.delegation !== null || isAtDesk(view))
  const [title, setTitle] = useDraft('signing.title')
  const [chosen, setChosen] = useState<readonly DelegationId[]>([])
  if (!mayBegin) return null
  const parties = own === null || chosen.includes(own) ? chosen : [own, ...chosen]
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!(await run({ is: 'draft', parties, title }))) return
    setTitle('')
    setChosen([])
  }
  const turn = (id: DelegationId) =>
    setChosen((before) => (before.includes(id) ? before.filter((each) => each !== id) : [...before, id]))
  return (
    <details className="signing-begin">
      <summary>{words.begin}</summary>
      <form onSubmit={(event) => void submit(event)}>
        <label>
          {words.title}
          <input
            value={title}
            onChange={(event) => setTitle(event.target.value)}
            dir="auto"
            maxLength={MOST_TITLE}
          />
        </label>
        <fieldset>
          <legend>{words.parties}</legend>
          <p className="hint">{words.partiesHint}</p>
          <ul className="signing-choices">
            {[...delegations.keys()].map((id) => (
              <li key={id}>
                <label>
                  <input
                    type="checkbox"
                    checked={parties.includes(id)}
                    disabled={id === own}
                    onChange={() => turn(id)}
                  />
                  <DelegationName id={id} />
                </label>
              </li>
            ))}
          </ul>
        </fieldset>
        <button type="submit" className="primary" aria-disabled={isBusy}>
          {words.beginSend}
        </button>
        <RefusalLine refusal={refused} />
      </form>
    </details>
  )
}
