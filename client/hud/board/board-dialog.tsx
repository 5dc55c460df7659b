// The public board over everything else: how far the vote is, its head, and its ballots, live while it is open.
import type { VoteId } from '../../../shared/ids.ts'
import { useWords } from '../../i18n/use-words.ts'
import { ReaderDialog } from '../reader-dialog.tsx'
import { RefusalLine } from '../refusal-line.tsx'
import { BoardView } from './board-view.tsx'
import { useBoardWords } from './board-words.ts'
import { useBoard } from './use-board.ts'
import '../../styles/board.css'

interface BoardDialogProps {
  readonly vote: VoteId
  readonly onClose: () => void
}

export function BoardDialog({ vote, onClose }: BoardDialogProps) {
  const { common, vote: voteWords } = useWords()
  const words = useBoardWords()
  const { board, refused } = useBoard(vote)
  return (
    <ReaderDialog heading={words?.heading ?? voteWords.publicBoard} className="board" onClose={onClose}>
      <RefusalLine refusal={refused} />
      {words === undefined && (
        <p role="alert" className="error">
          {common.unexpected}
        </p>
      )}
      {words && board ? (
        <BoardView words={words} board={board} />
      ) : (
        refused === null && words !== undefined && <p role="status">{common.loading}</p>
      )}
    </ReaderDialog>
  )
}
