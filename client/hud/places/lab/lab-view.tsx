// The Lab: which challenge one looks at, which table one has opened, and the desk's way to set a new one.
import { useState } from 'react'
import { ChallengeView } from './challenge-view.tsx'
import { useLab } from './lab-context.ts'
import { PostForm } from './post-form.tsx'
import { TeamView } from './team-view.tsx'

export function LabView() {
  const { words, lab, own } = useLab()
  const [chosen, choose] = useState<string | null>(null)
  const [openTeam, setOpenTeam] = useState<string | null>(null)
  const challenge = lab.challenges.find(({ id }) => id === chosen) ?? lab.challenges[0]
  const team = challenge?.teams.find(({ id }) => id === openTeam)
  if (challenge && team)
    return <TeamView key={team.id} challenge={challenge} team={team} onBack={() => setOpenTeam(null)} />
  return (
    <div className="lab">
      <p className="hint">{words.intro}</p>
      {own.isDesk && <PostForm onPosted={choose} />}
      {lab.challenges.length > 1 && (
        <fieldset className="lab-challenges">
          <legend>{words.challenges}</legend>
          {lab.challenges.map(({ id, title, phase }) => (
            <button key={id} type="button" aria-pressed={id === challenge?.id} onClick={() => choose(id)}>
              <bdi>{title || words.erased}</bdi>
              <span className="fine">{words.phases[phase]}</span>
            </button>
          ))}
        </fieldset>
      )}
      {challenge ? (
        <ChallengeView key={challenge.id} challenge={challenge} onOpen={setOpenTeam} />
      ) : (
        <p>{words.none}</p>
      )}
    </div>
  )
}
