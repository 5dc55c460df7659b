// A text of the sitting, chosen to be shown: drafts first, then documents.
import { useId, useState } from 'react'
import type { ExhibitsWords } from '../../../../shared/i18n/en/exhibits.ts'
import type { DocumentId, ProposalId } from '../../../../shared/ids.ts'
import type { TextOfSitting, WallAct } from '../../../../shared/lab/wall/wall-types.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { numberOf } from '../../business/motion-words.ts'
import { useView } from '../../sitting-context.ts'

interface ShowTextProps {
  readonly words: ExhibitsWords
  readonly act: (act: WallAct) => Promise<unknown>
}

export function ShowText({ words: { bring, list }, act }: ShowTextProps) {
  const { business } = useWords()
  const id = useId()
  const proposals = useView(({ chapters }) => chapters.proposals.proposals)
  const documents = useView(({ chapters }) => chapters.documents)
  const [chosen, setChosen] = useState('')
  if (proposals.length + documents.length === 0) return <p className="hint">{bring.noTexts}</p>
  const first = proposals[0]?.id ?? documents[0]?.id ?? ''
  const text = textOf(chosen || first)
  return (
    <div className="field">
      <label htmlFor={id}>{bring.text}</label>
      <select id={id} value={chosen || first} onChange={({ target }) => setChosen(target.value)}>
        {proposals.map((each) => (
          <option key={each.id} value={each.id}>
            {bring.proposal({ number: numberOf(each.id), title: each.title ?? business.titleErased })}
          </option>
        ))}
        {documents.map((each) => (
          <option key={each.id} value={each.id}>
            {each.title ?? business.documentErased}
          </option>
        ))}
      </select>
      <p className="hint">{bring.textHint}</p>
      <button type="button" onClick={() => void act({ is: 'refer', text })}>
        {list.show}
      </button>
    </div>
  )
}

/** Proposals are called r1, r2, …, documents x1, x2, … */
const textOf = (id: string): TextOfSitting =>
  id.startsWith('r') ? { of: 'proposal', id: id as ProposalId } : { of: 'document', id: id as DocumentId }
