// Two teams make one proposal: a captain offers it, the captain of the other team agrees.
import { useState } from 'react'
import type { ChallengeShown, TeamShown } from '../../../../shared/lab/lab/lab-types.ts'
import { LabButton } from './lab-button.tsx'
import { useLab } from './lab-context.ts'

interface CombineBlockProps {
  readonly challenge: ChallengeShown
  readonly team: TeamShown
  readonly onCombined: () => void
}

export function CombineBlock({ challenge, team, onCombined }: CombineBlockProps) {
  const { words } = useLab()
  const others = challenge.teams.filter(({ id, phase }) => id !== team.id && phase !== 'combined')
  const [chosen, choose] = useState('')
  const to = others.find(({ id }) => id === chosen) ?? others[0]
  const offered = others.find(({ id }) => id === team.offersTo)
  const nameOf = ({ name }: TeamShown) => name || words.erased
  if (!to) return null
  return (
    <section className="lab-combine" aria-labelledby="lab-combine">
      <h5 id="lab-combine">{words.combine.heading}</h5>
      {others
        .filter(({ offersTo }) => offersTo === team.id)
        .map((other) => (
          <div key={other.id} className="lab-asked" role="status">
            <p>{words.combine.asked({ name: nameOf(other) })}</p>
            <LabButton act={{ is: 'combine', team: team.id, into: other.id }} onDone={onCombined}>
              {words.combine.accept}
            </LabButton>
          </div>
        ))}
      {offered ? (
        <>
          <p>{words.combine.offered({ name: nameOf(offered) })}</p>
          <LabButton act={{ is: 'offer', team: team.id, to: null }}>{words.combine.takeBack}</LabButton>
        </>
      ) : (
        <details>
          <summary>{words.combine.offer}</summary>
          <p className="hint">{words.combine.hint}</p>
          <label>
            {words.combine.choose}
            <select value={to.id} onChange={({ target }) => choose(target.value)}>
              {others.map((other) => (
                <option key={other.id} value={other.id}>
                  {nameOf(other)}
                </option>
              ))}
            </select>
          </label>
          <LabButton act={{ is: 'offer', team: team.id, to: to.id }}>{words.combine.offer}</LabButton>
        </details>
      )}
    </section>
  )
}
