// One's ballot in the ranked vote: proposals in an order, made with buttons that a keyboard reaches as well as a finger.
import { useState } from 'react'
import { spoken } from '../../../../shared/i18n/format.ts'
import type { ChallengeShown, TeamShown } from '../../../../shared/lab/lab/lab-types.ts'
import { LabButton } from './lab-button.tsx'
import { useLab, useTeamTitle } from './lab-context.ts'

export function RankingForm({ challenge }: { readonly challenge: ChallengeShown }) {
  const { words, own } = useLab()
  const titleOf = useTeamTitle()
  const cast = own.rankings[challenge.id] ?? []
  const [ranking, setRanking] = useState<readonly string[]>(cast)
  const teams = challenge.standing.flatMap((id) => challenge.teams.filter((team) => team.id === id))
  const ranked = ranking.flatMap((id) => teams.filter((team) => team.id === id))
  const rest = teams.filter(({ id }) => !ranking.includes(id))
  const isCast = cast.length > 0 && cast.join() === ranking.join()
  const voted = <p className="fine">{words.vote.voted({ count: challenge.voted })}</p>
  if (!own.votes.includes(challenge.id))
    return (
      <section className="lab-vote">
        <p>{words.vote.may}</p>
        {voted}
      </section>
    )
  return (
    <section className="lab-vote" aria-labelledby="lab-vote">
      <h4 id="lab-vote">{words.vote.heading}</h4>
      <p className="hint">{words.vote.hint}</p>
      {ranked.length === 0 && <p>{words.vote.empty}</p>}
      <ol className="lab-ranking">
        {ranked.map((team, place) => (
          <Ranked
            key={team.id}
            title={titleOf(team)}
            place={place}
            onUp={() => setRanking(ranking.toSpliced(place, 1).toSpliced(place - 1, 0, team.id))}
            onOut={() => setRanking(ranking.toSpliced(place, 1))}
          />
        ))}
      </ol>
      <Rest teams={rest} onAdd={(id) => setRanking([...ranking, id])} />
      <LabButton act={{ is: 'rank', challenge: challenge.id, ranking }} className="primary">
        {words.vote.send}
      </LabButton>
      <p role="status">{isCast && words.vote.cast}</p>
      {voted}
    </section>
  )
}

interface RankedProps {
  readonly title: string
  readonly place: number
  readonly onUp: () => void
  readonly onOut: () => void
}

function Ranked({ title, place, onUp, onOut }: RankedProps) {
  const { words } = useLab()
  return (
    <li>
      <span>{words.vote.rank({ place: place + 1, title })}</span>
      <span className="button-row">
        {place > 0 && (
          <button
            type="button"
            className="quiet"
            aria-label={spoken(words.vote.upNamed({ title }))}
            onClick={onUp}
          >
            {words.vote.up}
          </button>
        )}
        <button
          type="button"
          className="quiet"
          aria-label={spoken(words.vote.outNamed({ title }))}
          onClick={onOut}
        >
          {words.vote.out}
        </button>
      </span>
    </li>
  )
}

interface RestProps {
  readonly teams: readonly TeamShown[]
  readonly onAdd: (team: string) => void
}

function Rest({ teams, onAdd }: RestProps) {
  const { words } = useLab()
  const titleOf = useTeamTitle()
  return (
    <ul className="lab-ranking">
      {teams.map((team) => (
        <li key={team.id}>
          <bdi>{titleOf(team)}</bdi>
          <button
            type="button"
            aria-label={spoken(words.vote.addNamed({ title: titleOf(team) }))}
            onClick={() => onAdd(team.id)}
          >
            {words.vote.add}
          </button>
        </li>
      ))}
    </ul>
  )
}
