// One's own part in the vote: who may cast for my delegation, what stands for it, and casting.
import type { VoteId } from '../../../shared/ids.ts'
import { useLanguage, useWords } from '../../i18n/use-words.ts'
import { useMay } from '../law/use-may.ts'
import { Why } from '../law/why.tsx'
import { useDelegationName, useView } from '../sitting-context.ts'
import { CastBallot } from './cast-ballot.tsx'
import { StandingBallot } from './standing-ballot.tsx'

export function OwnBallotSection({ vote }: { readonly vote: VoteId }) {
  const { vote: words } = useWords()
  const delegation = useView(({ me }) => me.delegation)
  const isOpenForum = useView(({ session }) => session.isOpenForum)
  if (delegation === null)
    return <p className="note">{isOpenForum ? words.noDelegationOpen : words.noDelegation}</p>
  return (
    <section className="own-ballot" aria-labelledby="own-ballot">
      <h3 id="own-ballot">{words.castHeading}</h3>
      <StandingBallot />
      <Casting vote={vote} />
      <WhoMayCast />
    </section>
  )
}

/** The ballot, or why there is none. */
export function Casting({ vote }: { readonly vote: VoteId }) {
  const { vote: words } = useWords()
  const delegation = useView(({ me }) => me.delegation)
  const mayCast = useView(({ me }) => me.mayCast)
  const nameOf = useDelegationName()
  const why = useMay('ballot.cast', { vote, choice: 'yes', key: '' })
  const whyNot = useMay('ballot.cast', { vote, choice: 'abstain', key: '' })
  if (delegation === null) return null
  if (!mayCast) return <p className="note">{words.mayNotCast}</p>
  if (why)
    return (
      <p className="note">
        <Why refusal={why} />
      </p>
    )
  const noAbstention = whyNot?.code === 'no-abstention' ? whyNot : null
  return <CastBallot delegation={nameOf(delegation)} noAbstention={noAbstention} />
}

export function WhoMayCast() {
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
