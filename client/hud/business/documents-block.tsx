// The documents of the sitting and of its items: everyone opens them, and delegations add theirs.
import { useState } from 'react'
import type { DocumentId } from '../../../shared/ids.ts'
import type { DocumentView } from '../../../shared/procedure/view.ts'
import { useWords } from '../../i18n/use-words.ts'
import { useDelegationName, useView } from '../sitting-context.ts'
import { AddDocument } from './add-document.tsx'
import { DocumentReader } from './document-reader.tsx'

export function DocumentsBlock() {
  const { business } = useWords()
  const documents = useView(({ chapters }) => chapters.documents)
  const mayAdd = useView(({ me }) => me.delegation !== null || me.role === 'chair' || me.role === 'secretary')
  const [read, setRead] = useState<DocumentId | null>(null)
  const open = documents.find(({ id }) => id === read)
  return (
    <section className="block" aria-labelledby="documents">
      <h3 id="documents">{business.documents}</h3>
      {documents.length === 0 ? (
        <p className="empty">{business.documentsNone}</p>
      ) : (
        <ul className="documents">
          {documents.map((document) => (
            <Entry key={document.id} document={document} onOpen={() => setRead(document.id)} />
          ))}
        </ul>
      )}
      {mayAdd && <AddDocument />}
      {open && <DocumentReader document={open} onClose={() => setRead(null)} />}
    </section>
  )
}

interface EntryProps {
  readonly document: DocumentView
  readonly onOpen: () => void
}

function Entry({ document: { item, title, delegation }, onOpen }: EntryProps) {
  const { business } = useWords()
  const nameOf = useDelegationName()
  const items = useView(({ chapters }) => chapters.agenda.items)
  const about = items.find(({ id }) => id === item)?.title
  return (
    <li>
      <button type="button" className="document" onClick={onOpen}>
        <span className="document-title">
          <bdi>{title ?? business.documentErased}</bdi>
        </span>
        <span className="fine">
          <span>
            {delegation === null
              ? business.documentByDesk
              : business.documentBy({ name: nameOf(delegation) })}
          </span>
          {about && <bdi>{about}</bdi>}
        </span>
      </button>
    </li>
  )
}
