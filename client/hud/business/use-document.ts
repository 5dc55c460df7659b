// The text of a document, fetched when it is to be read.
import { useEffect, useState } from 'react'
import type { DocumentId } from '../../../shared/ids.ts'
import type { Answer } from '../../../shared/protocol/messages.ts'
import { useSitting } from '../sitting-context.ts'

/** null: it is on its way. */
export function useDocument(id: DocumentId): Answer<'document.read'> | null {
  const sitting = useSitting()
  const [answer, setAnswer] = useState<Answer<'document.read'> | null>(null)
  useEffect(() => {
    let isWanted = true
    void sitting.ask('document.read', { document: id }).then((read) => isWanted && setAnswer(read))
    return () => {
      isWanted = false
    }
  }, [sitting, id])
  return answer
}
