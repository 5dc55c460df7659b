// A table in the list: who sits there, what they propose, and how it stands.

import { spoken } from '../../../../shared/i18n/format.ts'
import type { ChallengeShown, TeamShown } from '../../../../shared/lab/lab/lab-types.ts'
import { LabButton } from './lab-button.tsx'
import { useLab } from './lab-context.ts'

interface TeamCardProps {
  readonly challenge: ChallengeShown
  readonly team: TeamShown
  readonly isMine: boolean
  readonly mayJoin: boolean
  readonly onOpen: () => void
}

export function TeamCard({ challenge, team, isMine, mayJoin, onOpen }: TeamCardProps) {
  const { words } = useLab()
  const name = team.name || words.erased
  const into = challenge.teams.find(({ id }) => id === team.into)
  const isFull = team.members.length >= team.capacity
  return (
    <li className={`lab-team is-${team.phase}`}>
      <div className="lab-team-head">
        <span className="fine">{words.table({ number: team.table })}</span>
        <strong>
          <bdi>{name}</bdi>
        </strong>
        <span className="tag">{isMine ? words.team.mine : words.team.phases[team.phase]}</span>
      </div>
      {team.proposal && (
        <p className="lab-proposal-title">
          <bdi>{team.proposal.title || words.erased}</bdi>
        </p>
      )}
      <p className="fine">
        {team.phase === 'combined'
          ? words.team.into({ name: into?.name || words.erased })
          : words.team.people({ count: team.members.length, of: team.capacity })}
      </p>
      {team.supporters > 0 && <p className="fine">{words.support.count({ count: team.supporters })}</p>}
      {team.sent && <p className="lab-sent">{words.forum.sent({ number: Number(team.sent.slice(1)) })}</p>}
      <div className="button-row">
        <button type="button" aria-label={spoken(words.team.openNamed({ name }))} onClick={onOpen}>
          {words.team.open}
        </button>
        {mayJoin && !isFull && team.phase === 'writing' && (
          <LabButton
            act={{ is: 'join', team: team.id }}
            label={words.team.joinNamed({ name })}
            onDone={onOpen}
          >
            {words.team.join}
          </LabButton>
        )}
      </div>
    </li>
  )
}
