// What a captain does with the team's text: puts it forward, or takes it back to write on.
import type { ChallengeShown, TeamShown } from '../../../../shared/lab/lab/lab-types.ts'
import { LabButton } from './lab-button.tsx'
import { useLab } from './lab-context.ts'

interface CaptainActsProps {
  readonly challenge: ChallengeShown
  readonly team: TeamShown
}

export function CaptainActs({ challenge, team }: CaptainActsProps) {
  const { words } = useLab()
  const { phase } = challenge
  if (team.phase === 'writing' && (phase === 'writing' || phase === 'over'))
    return (
      <div className="lab-captain">
        <p className="hint">{words.text.putForwardHint}</p>
        <LabButton act={{ is: 'put-forward', team: team.id }} className="primary">
          {words.text.putForward}
        </LabButton>
      </div>
    )
  if (team.phase === 'forward' && phase === 'writing' && team.sent === null)
    return <LabButton act={{ is: 'take-back', team: team.id }}>{words.text.takeBack}</LabButton>
  return null
}
