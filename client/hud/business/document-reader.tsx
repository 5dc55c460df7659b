// A document, opened in place.
import { useState } from 'react'
import type { DocumentView } from '../../../shared/procedure/view.ts'
import { useWords } from '../../i18n/use-words.ts'
import { ConfirmDialog } from '../confirm-dialog.tsx'
import { useMay } from '../law/use-may.ts'
import { ReaderDialog } from '../reader-dialog.tsx'
import { RefusalLine } from '../refusal-line.tsx'
import { useAsk } from '../use-ask.ts'
import { useDocument } from './use-document.ts'

interface DocumentReaderProps {
  readonly document: DocumentView
  readonly onClose: () => void
}

export function DocumentReader({ document, onClose }: DocumentReaderProps) {
  const { business } = useWords()
  const mayRemove = useMay('document.remove', { document: document.id }) === null
  return (
    <ReaderDialog heading={business.documents} className="paper" onClose={onClose}>
      <Content document={document} />
      {mayRemove && <Remove document={document} onDone={onClose} />}
    </ReaderDialog>
  )
}

function Content({ document: { id, title } }: { readonly document: DocumentView }) {
  const { common, business } = useWords()
  const answer = useDocument(id)
  if (answer === null) return <p role="status">{common.loading}</p>
  if (!answer.ok) return <RefusalLine refusal={answer.refusal} />
  const { content } = answer.value
  return (
    <article className="sheet-of-paper">
      <h3 dir="auto">{content?.title ?? title ?? business.documentErased}</h3>
      {content && (
        <p className="long-text" dir="auto">
          {content.text}
        </p>
      )}
    </article>
  )
}

interface RemoveProps {
  readonly document: DocumentView
  readonly onDone: () => void
}

function Remove({ document: { id, title }, onDone }: RemoveProps) {
  const { business } = useWords()
  const { ask, isBusy, refused } = useAsk()
  const [isAsked, setAsked] = useState(false)
  const remove = async () => {
    const answer = await ask('document.remove', { document: id })
    setAsked(false)
    if (answer.ok) onDone()
  }
  return (
    <p>
      <button type="button" className="weighty" onClick={() => setAsked(true)}>
        {business.documentRemove}
      </button>
      <RefusalLine refusal={refused} />
      {isAsked && (
        <ConfirmDialog
          heading={business.documentRemoveQuestion}
          text={business.documentRemoveText({ name: title ?? business.documentErased })}
          yes={business.documentRemove}
          no={business.cancel}
          isBusy={isBusy}
          onYes={() => void remove()}
          onNo={() => setAsked(false)}
        />
      )}
    </p>
  )
}
