// Votes of history: a list, and one of them as it was, with its arithmetic.
import { useState } from 'react'
import { RECORDED_VOTES, type RecordedVote } from '../../../../../shared/lab/academy/votes/recorded-votes.ts'
import { GoIcon } from '../../../icons.tsx'
import { useIsDesk } from '../../use-is-desk.ts'
import { useAcademy } from '../academy-context.ts'
import { useVoteLine } from './use-vote-line.ts'
import { VoteReplay } from './vote-replay.tsx'

export function HistoricVotes() {
  const { words } = useAcademy()
  const [open, setOpen] = useState<RecordedVote | null>(null)
  if (open)
    return (
      <>
        <button type="button" className="quiet place-back" onClick={() => setOpen(null)}>
          <GoIcon />
          {words.votes.close}
        </button>
        <VoteReplay vote={open} />
        <OnBoard vote={open.id} />
      </>
    )
  return (
    <>
      <p className="hint">{words.votes.lead}</p>
      <ul className="place-list">
        {RECORDED_VOTES.map((vote) => (
          <li key={vote.id}>
            <VoteLink vote={vote} onOpen={() => setOpen(vote)} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** What the board shows is the desk's to say, and everybody's to see. */
function OnBoard({ vote }: { readonly vote: string }) {
  const { words, shown, act, isBusy } = useAcademy()
  const isDesk = useIsDesk()
  const isShown = shown.vote === vote
  return (
    <>
      <p className="hint" role="status">
        {isShown && words.votes.isShown}
      </p>
      {isDesk && (
        <button
          type="button"
          aria-disabled={isBusy}
          onClick={() => !isBusy && void act({ is: 'show-vote', vote: isShown ? null : vote })}
        >
          {isShown ? words.votes.offBoard : words.votes.onBoard}
        </button>
      )}
    </>
  )
}

function VoteLink({ vote, onOpen }: { readonly vote: RecordedVote; readonly onOpen: () => void }) {
  const { name, line } = useVoteLine(vote)
  return (
    <button type="button" className="place-link" onClick={onOpen}>
      <strong>{name}</strong>
      <span>{line}</span>
      <GoIcon />
    </button>
  )
}
