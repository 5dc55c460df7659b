// One challenge: its board, the tables with their teams, the vote, and what came of it.
import type { ChallengeShown } from '../../../../shared/lab/lab/lab-types.ts'
import { useView } from '../../sitting-context.ts'
import { ChallengeBoard } from './challenge-board.tsx'
import { CountView } from './count-view.tsx'
import { DeskActs } from './desk-acts.tsx'
import { FoundTeam } from './found-team.tsx'
import { useLab } from './lab-context.ts'
import { RankingForm } from './ranking-form.tsx'
import { TeamCard } from './team-card.tsx'

interface ChallengeViewProps {
  readonly challenge: ChallengeShown
  readonly onOpen: (team: string) => void
}

export function ChallengeView({ challenge, onOpen }: ChallengeViewProps) {
  const { words, own } = useLab()
  const me = useView((view) => view.me.id)
  const { teams, phase } = challenge
  const mine = teams.find(
    ({ members, phase: its }) => its !== 'combined' && members.some(({ person }) => person === me),
  )
  return (
    <article className="lab-challenge">
      <ChallengeBoard challenge={challenge} />
      {phase === 'voting' && <RankingForm key={`${mine?.id}`} challenge={challenge} />}
      {challenge.count && <CountView challenge={challenge} count={challenge.count} />}
      <section aria-labelledby="lab-tables">
        <h4 id="lab-tables">{words.tables}</h4>
        {teams.length === 0 && <p className="hint">{words.noTeams}</p>}
        <ul className="lab-teams">
          {teams.map((team) => (
            <TeamCard
              key={team.id}
              challenge={challenge}
              team={team}
              isMine={team === mine}
              mayJoin={!mine && (phase === 'writing' || phase === 'over')}
              onOpen={() => onOpen(team.id)}
            />
          ))}
        </ul>
        {phase === 'writing' && !mine && <FoundTeam challenge={challenge.id} onFounded={onOpen} />}
      </section>
      {own.isDesk && <DeskActs challenge={challenge} />}
    </article>
  )
}
