// How many delegations have voted, and which; never how.
import { useWords } from '../../i18n/use-words.ts'
import type { DelegationView, VoteView } from '../../net/sitting-view.ts'
import { DelegationName } from '../names.tsx'
import { useView } from '../sitting-context.ts'

export function Turnout({ vote: { cast, represented } }: { readonly vote: VoteView }) {
  const { vote, secrecy } = useWords()
  const isSecret = useView(({ chapters }) => chapters.vote?.secret != null)
  const share = represented === 0 ? 0 : Math.min(1, cast / represented)
  return (
    <section className="turnout" aria-labelledby="turnout">
      <h3 id="turnout">{vote.turnoutLabel}</h3>
      <p className="turnout-count">{vote.turnout({ cast, represented })}</p>
      <div className="meter" aria-hidden="true">
        <div style={{ inlineSize: `${share * 100}%` }} />
      </div>
      <InBooths />
      <p className="hint">{isSecret ? secrecy.staysSecret : vote.hidden}</p>
      <details>
        <summary>{vote.whoHasVoted}</summary>
        <Voters />
      </details>
    </section>
  )
}

/** Whose people are behind a screen just now: that is all that is seen of them. */
function InBooths() {
  const { booth } = useWords()
  const people = useView((view) => view.people)
  const isSecret = useView(({ chapters }) => chapters.vote?.secret != null)
  const inside = new Set(
    [...people.values()].flatMap(({ isInBooth, delegation }) => (isInBooth ? (delegation ?? []) : [])),
  )
  if (!isSecret) return null
  return (
    <div className="in-booths">
      <p role="status">{inside.size === 0 ? '' : booth.insideNow({ count: inside.size })}</p>
      {inside.size > 0 && (
        <ul className="name-flow">
          {[...inside].map((id) => (
            <li key={id}>
              <DelegationName id={id} />
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

function Voters() {
  const { vote } = useWords()
  const delegations = useView((view) => view.delegations)
  const present = [...delegations.values()].filter(({ people, hasVoted }) => people > 0 || hasVoted)
  return (
    <>
      <VoterList heading={vote.hasVoted} delegations={present.filter(({ hasVoted }) => hasVoted)} />
      <VoterList heading={vote.hasNotVoted} delegations={present.filter(({ hasVoted }) => !hasVoted)} />
    </>
  )
}

interface VoterListProps {
  readonly heading: string
  readonly delegations: readonly DelegationView[]
}

function VoterList({ heading, delegations }: VoterListProps) {
  const { common } = useWords()
  return (
    <>
      <h4>{heading}</h4>
      {delegations.length === 0 ? (
        <p className="empty">{common.nothing}</p>
      ) : (
        <ul className="name-flow">
          {delegations.map(({ id }) => (
            <li key={id}>
              <DelegationName id={id} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
