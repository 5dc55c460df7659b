// What stands on the public board of a secret vote. Everyone sees the same, in the hall, in a gallery, and in the record afterwards.
import { useMemo, useState } from 'react'
import type { BoardWords } from '../../../shared/i18n/en/board.ts'
import { spokenHash } from '../../../shared/journal/checkpoint.ts'
import type { BoardEvents } from '../../../shared/protocol/api.ts'
import type { Refusal } from '../../../shared/refusal.ts'
import { saveFile } from '../../save-file.ts'
import { RefusalLine } from '../refusal-line.tsx'
import { useSitting } from '../sitting-context.ts'
import { BoardBallots } from './board-ballots.tsx'
import { FindBallot } from './find-ballot.tsx'
import { type ChainRead, readChain } from './read-chain.ts'

interface BoardViewProps {
  readonly words: BoardWords
  readonly board: BoardEvents
}

export function BoardView({ words, board }: BoardViewProps) {
  const chain = useMemo(() => readChain(board), [board])
  const [found, setFound] = useState<string | null>(null)
  return (
    <div className="board-view">
      <p className="board-phase">{words.phases[phaseOf(board)]}</p>
      {chain === null ? (
        <p role="alert" className="error">
          {words.broken}
        </p>
      ) : (
        <>
          <BoardFacts words={words} board={board} chain={chain} />
          <SaveBoard words={words} board={board} />
          <p className="hint">{words.intro}</p>
          {chain.ballots.length > 0 && (
            <FindBallot words={words.find} ballots={chain.ballots} onFound={setFound} />
          )}
          <BoardBallots words={words} ballots={chain.ballots} found={found} />
        </>
      )}
    </div>
  )
}

function phaseOf({ isAnnulled, isDecided, isTallied, hasEnded }: BoardEvents): keyof BoardWords['phases'] {
  if (isAnnulled) return 'annulled'
  if (isDecided) return 'decided'
  if (isTallied) return 'tallied'
  return hasEnded ? 'closed' : 'voting'
}

function BoardFacts({ words, board, chain }: BoardViewProps & { readonly chain: ChainRead }) {
  const { registered, trustees, needed, decrypted } = board
  const { head, ballots } = chain
  const count = new Set(ballots.map(({ delegation }) => delegation)).size
  // the house opens last, when enough of the others have
  const have = decrypted.filter((owner) => owner > 1).length
  return (
    <dl className="board-facts">
      <div>
        <dt>{words.tookPart}</dt>
        <dd>{words.tookPartOf({ count, of: registered })}</dd>
      </div>
      <div>
        <dt>{words.ballots}</dt>
        <dd>{words.ballotsCount({ count: ballots.length })}</dd>
      </div>
      <div>
        <dt>{words.trustees}</dt>
        <dd>
          {trustees === 0 ? words.houseAlone : words.trusteesOf({ have, need: needed, count: trustees })}
        </dd>
      </div>
      <div>
        <dt>{words.head}</dt>
        <dd>
          <span>{words.headAt(head)}</span>
          <code dir="ltr">{spokenHash(head.hash)}</code>
          <span className="hint">{words.headHint}</span>
        </dd>
      </div>
    </dl>
  )
}

function SaveBoard({ words, board: { vote } }: BoardViewProps) {
  const sitting = useSitting()
  const [refused, setRefused] = useState<Refusal | null>(null)
  const save = async () => {
    const file = await sitting.file(`ballots/${vote}/archive.bel`)
    setRefused(file.ok ? null : file.refusal)
    if (file.ok) saveFile(`${sitting.store.getState().session.id}-${vote}.bel`, file.value)
  }
  return (
    <>
      <div className="button-row">
        <button type="button" onClick={() => void save()}>
          {words.save}
        </button>
        <a className="button quiet" href="/verify" target="_blank" rel="noreferrer">
          {words.verify}
        </a>
      </div>
      <RefusalLine refusal={refused} />
    </>
  )
}
