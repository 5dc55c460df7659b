// One's own part in the vote: who may cast for my delegation, what stands for it, and casting.
import { useLanguage, useWords } from '../../i18n/use-words.ts'
import { useDelegationName, useView } from '../sitting-context.ts'
import { CastBallot } from './cast-ballot.tsx'
import { StandingBallot } from './standing-ballot.tsx'

export function OwnBallotSection() {
  const { vote } = useWords()
  const delegation = useView(({ me }) => me.delegation)
  const mayCast = useView(({ me }) => me.mayCast)
  const isOpenForum = useView(({ session }) => session.isOpenForum)
  const nameOf = useDelegationName()
  if (delegation === null)
    return <p className="note">{isOpenForum ? vote.noDelegationOpen : vote.noDelegation}</p>
  return (
    <section className="own-ballot" aria-labelledby="own-ballot">
      <h3 id="own-ballot">{vote.castHeading}</h3>
      <StandingBallot />
      {mayCast ? <CastBallot delegation={nameOf(delegation)} /> : <p className="note">{vote.mayNotCast}</p>}
      <WhoMayCast />
    </section>
  )
}

function WhoMayCast() {
  const { common, vote } = useWords()
  const { format } = useLanguage()
  const people = useView((view) => view.people)
  const delegation = useView(({ me }) => me.delegation)
  const members = [...people.values()].filter((person) => person.delegation === delegation)
  const entitled = members.filter(({ mayCast }) => mayCast)
  // alone, one knows
  if (members.length < 2) return null
  return (
    <p className="fine">
      <span>
        {vote.whoMayCast}
        {': '}
        {entitled.length === 0 ? common.nothing : format.list(entitled.map(({ name }) => name))}
      </span>
    </p>
  )
}
