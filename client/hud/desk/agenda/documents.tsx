// Documents that everyone may open: the desk adds and removes them here; they are read in the business of the session.
import { useWords } from '../../../i18n/use-words.ts'
import { useView } from '../../sitting-context.ts'
import { ConfirmAct } from '../parts/confirm-act.tsx'
import { AddDocument } from './add-document.tsx'

export function Documents() {
  const { chair } = useWords()
  const documents = useView(({ chapters }) => chapters.documents)
  return (
    <details className="desk-more">
      <summary>
        {documents.length === 0
          ? chair.agenda.addDocument
          : chair.agenda.documents({ count: documents.length })}
      </summary>
      <ul className="desk-rows">
        {documents.map(({ id, item, title }) => {
          const name = title ?? chair.agenda.erased
          return (
            <li key={id} className="desk-row">
              <p className="desk-row-main">
                <span className="desk-row-title" dir="auto">
                  {name}
                </span>
                <ItemTag item={item} />
              </p>
              <ConfirmAct
                act="document.remove"
                ask={{ document: id }}
                className="quiet"
                label={chair.agenda.removeQuestion({ name })}
                question={chair.agenda.removeQuestion({ name })}
                text={chair.agenda.removeText}
                yes={chair.agenda.removeDocument}
              >
                {chair.agenda.removeDocument}
              </ConfirmAct>
            </li>
          )
        })}
      </ul>
      <AddDocument />
    </details>
  )
}

function ItemTag({ item }: { readonly item: string | null }) {
  const { chair } = useWords()
  const title = useView(({ chapters }) => chapters.agenda.items.find(({ id }) => id === item)?.title)
  return (
    <span className="tag" dir="auto">
      {item === null ? chair.agenda.ofSitting : (title ?? chair.agenda.erased)}
    </span>
  )
}
