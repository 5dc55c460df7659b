// How a ranked vote was counted, round by round, so that anyone can follow it; and what came of it.
import type { ChallengeShown } from '../../../../shared/lab/lab/lab-types.ts'
import type { Count, Round } from '../../../../shared/lab/lab/runoff.ts'
import { useLab, useTeamTitle } from './lab-context.ts'

interface CountViewProps {
  readonly challenge: ChallengeShown
  readonly count: Count
}

export function CountView({ challenge, count }: CountViewProps) {
  const { words } = useLab()
  const titleOfTeam = useTeamTitle()
  const titleOf = (id: string): string => {
    const team = challenge.teams.find((each) => each.id === id)
    return team ? titleOfTeam(team) : words.erased
  }
  const said = () => {
    if (count.winner !== null) return words.count.winner({ title: titleOf(count.winner) })
    return count.tied.length > 0 ? words.count.tied({ names: count.tied.map(titleOf) }) : words.count.nobody
  }
  return (
    <section className="lab-count" aria-labelledby="lab-count">
      <p role="status" className="lab-chosen">
        {said()}
      </p>
      <details>
        <summary id="lab-count">{words.count.heading}</summary>
        <p className="hint">{words.count.method}</p>
        <p className="fine">{words.vote.voted({ count: count.ballots })}</p>
        <ol className="lab-rounds">
          {count.rounds.map((round, index) => (
            <RoundView
              // biome-ignore lint/suspicious/noArrayIndexKey: a count that is over does not change
              key={index}
              number={index + 1}
              round={round}
              titleOf={titleOf}
            />
          ))}
        </ol>
      </details>
    </section>
  )
}

interface RoundViewProps {
  readonly number: number
  readonly round: Round
  readonly titleOf: (team: string) => string
}

function RoundView({ number, round, titleOf }: RoundViewProps) {
  const { words } = useLab()
  return (
    <li>
      <strong>{words.count.round({ number })}</strong>
      <ul>
        {round.firsts.map(({ candidate, votes }) => (
          <li key={candidate}>{words.count.votes({ title: titleOf(candidate), count: votes })}</li>
        ))}
        {round.spent > 0 && <li>{words.count.spent({ count: round.spent })}</li>}
      </ul>
      <p>{words.count.by[round.by]({ names: round.who.map(titleOf) })}</p>
    </li>
  )
}
