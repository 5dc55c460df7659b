// Who sits at a table, with their delegations; the captain may hand over, and one may leave while it writes.
import type { TeamShown } from '../../../../shared/lab/lab/lab-types.ts'
import { DelegationName } from '../../names.tsx'
import { useView } from '../../sitting-context.ts'
import { LabButton } from './lab-button.tsx'
import { useLab } from './lab-context.ts'

interface MembersProps {
  readonly team: TeamShown
  readonly isCaptain: boolean
  /** they are its authors now */
  readonly isFixed: boolean
  readonly onLeft: () => void
}

export function Members({ team, isCaptain, isFixed, onLeft }: MembersProps) {
  const { words } = useLab()
  const me = useView((view) => view.me.id)
  const isIn = team.members.some(({ person }) => person === me)
  return (
    <section aria-labelledby="lab-members">
      <h5 id="lab-members">{isFixed ? words.team.authors : words.team.members}</h5>
      <ul className="lab-members">
        {team.members.map(({ person, name, delegation }) => (
          <li key={person}>
            <span>
              <bdi>{name || words.someone}</bdi>
              {delegation && (
                <span className="fine">
                  {' '}
                  <DelegationName id={delegation} />
                </span>
              )}
              {person === team.captain && <span className="tag">{words.team.captain}</span>}
            </span>
            {isCaptain && person !== me && team.phase !== 'combined' && (
              <LabButton
                act={{ is: 'captain', team: team.id, person }}
                className="quiet"
                label={words.team.handOverNamed({ name: name || words.someone })}
              >
                {words.team.handOver}
              </LabButton>
            )}
          </li>
        ))}
      </ul>
      {isIn && !isFixed && (
        <LabButton act={{ is: 'leave', team: team.id }} className="quiet" onDone={onLeft}>
          {words.team.leave}
        </LabButton>
      )}
    </section>
  )
}
