// What the desk does with a challenge: opens and closes its vote, sends what was put forward to the forum, takes the challenge away.
import { useState } from 'react'
import type { ChallengeShown } from '../../../../shared/lab/lab/lab-types.ts'
import { ConfirmDialog } from '../../confirm-dialog.tsx'
import { LabButton } from './lab-button.tsx'
import { useLab, useLabAct, useTeamTitle } from './lab-context.ts'

export function DeskActs({ challenge }: { readonly challenge: ChallengeShown }) {
  const { words } = useLab()
  const titleOf = useTeamTitle()
  const { id, phase, count } = challenge
  const forward = challenge.teams.filter((team) => team.phase === 'forward')
  // what was chosen first; before a decision any of them may go
  const toSend = forward
    .filter(({ sent }) => sent === null)
    .toSorted((one, other) => Number(other.id === count?.winner) - Number(one.id === count?.winner))
  return (
    <section className="lab-desk" aria-labelledby="lab-desk">
      <h4 id="lab-desk">{words.desk.heading}</h4>
      {(phase === 'writing' || phase === 'over') &&
        (forward.length > 0 ? (
          <LabButton act={{ is: 'open-vote', challenge: id }}>{words.desk.openVote}</LabButton>
        ) : (
          <p className="hint">{words.desk.noneForward}</p>
        ))}
      {phase === 'voting' && (
        <LabButton act={{ is: 'close-vote', challenge: id }} className="primary">
          {words.desk.closeVote}
        </LabButton>
      )}
      {phase !== 'voting' && toSend.length > 0 && (
        <ul className="lab-sending">
          {toSend.map((team) => (
            <li key={team.id}>
              <bdi>{titleOf(team)}</bdi>
              <LabButton
                act={{ is: 'send', team: team.id }}
                className={team.id === count?.winner ? 'primary' : undefined}
                label={`${words.forum.send}: ${titleOf(team)}`}
              >
                {words.forum.send}
              </LabButton>
            </li>
          ))}
        </ul>
      )}
      <Withdraw challenge={id} />
    </section>
  )
}

function Withdraw({ challenge }: { readonly challenge: string }) {
  const { words } = useLab()
  const { isBusy, run } = useLabAct()
  const [isAsked, setAsked] = useState(false)
  return (
    <>
      <button type="button" className="quiet" onClick={() => setAsked(true)}>
        {words.desk.withdraw}
      </button>
      {isAsked && (
        <ConfirmDialog
          heading={words.desk.withdraw}
          text={words.desk.withdrawText}
          yes={words.desk.withdraw}
          no={words.desk.cancel}
          isBusy={isBusy}
          onYes={() => void run({ is: 'withdraw', challenge })}
          onNo={() => setAsked(false)}
        />
      )}
    </>
  )
}
