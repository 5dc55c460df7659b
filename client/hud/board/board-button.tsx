// Opens the public board of a secret vote. What it takes is fetched when it is opened.
import { lazy, Suspense, useState } from 'react'
import type { VoteId } from '../../../shared/ids.ts'
import { useWords } from '../../i18n/use-words.ts'

const BoardDialog = lazy(async () => ({ default: (await import('./board-dialog.tsx')).BoardDialog }))

export function BoardButton({ vote }: { readonly vote: VoteId }) {
  const words = useWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="board-open" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        {words.vote.publicBoard}
      </button>
      {isOpen && (
        <Suspense fallback={<p role="status">{words.common.loading}</p>}>
          <BoardDialog vote={vote} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
