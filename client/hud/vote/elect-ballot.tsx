// A ballot of an election: names, at most as many as the ballot chooses; none is an abstention.
import { type FormEvent, useState } from 'react'
import type { ElectionId } from '../../../shared/ids.ts'
import type { SittingElection } from '../../../shared/procedure/elections/elections-state.ts'
import { useWords } from '../../i18n/use-words.ts'
import { useMay } from '../law/use-may.ts'
import { Why } from '../law/why.tsx'
import { useSitting, useView } from '../sitting-context.ts'
import { BallotProgressLine } from './ballot-progress.tsx'
import { useCandidateName } from './choice-mark.tsx'
import { ElectionTerms } from './election-terms.tsx'
import { StandingBallot } from './standing-ballot.tsx'

export function ElectBallot({ id }: { readonly id: ElectionId }) {
  const { vote: words } = useWords()
  const election = useView(({ chapters }) => chapters.elections.find((each) => each.id === id))
  const delegation = useView(({ me }) => me.delegation)
  if (!election) return null
  return (
    <section className="own-ballot" aria-labelledby="own-ballot">
      <ElectionTerms election={election} />
      {delegation === null ? (
        <p className="note">{words.noDelegation}</p>
      ) : (
        <>
          <h3 id="own-ballot">{words.castHeading}</h3>
          <StandingBallot />
          <Casting election={election} />
        </>
      )}
    </section>
  )
}

function Casting({ election }: { readonly election: SittingElection }) {
  const { vote: words } = useWords()
  const vote = useView(({ chapters }) => chapters.vote?.id)
  const mayCast = useView(({ me }) => me.mayCast)
  const why = useMay('ballot.cast', { vote: vote ?? ('' as never), choice: [], key: '' })
  if (!mayCast) return <p className="note">{words.mayNotCast}</p>
  if (why)
    return (
      <p className="note">
        <Why refusal={why} />
      </p>
    )
  return <Names election={election} />
}

function Names({ election: { eligible, open } }: { readonly election: SittingElection }) {
  const { election: words } = useWords().ways
  const sitting = useSitting()
  const standing = useView(({ ownBallot }) => ownBallot?.choice)
  const isUnderWay = useView(({ ballotProgress: { phase } }) => phase === 'sending' || phase === 'unknown')
  const cast = typeof standing === 'object' ? standing : null
  const [picked, setPicked] = useState<readonly string[] | null>(null)
  const chosen = picked ?? cast ?? []
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (isUnderWay) return
    const answer = await sitting.cast(chosen)
    if (answer.ok) setPicked(null)
  }
  const toggle = (name: string) =>
    setPicked(chosen.includes(name) ? chosen.filter((each) => each !== name) : [...chosen, name])
  return (
    <form className="cast" onSubmit={(event) => void submit(event)}>
      <fieldset>
        <legend>{words.choose({ count: open })}</legend>
        <ul className="candidate-list">
          {eligible.map((name) => (
            <li key={name}>
              <Candidate
                name={name}
                isChosen={chosen.includes(name)}
                isOff={open > 1 && !chosen.includes(name) && chosen.length >= open}
                onToggle={() => (open === 1 && !chosen.includes(name) ? setPicked([name]) : toggle(name))}
              />
            </li>
          ))}
        </ul>
      </fieldset>
      <p className="hint" role="status">
        {chosen.length === 0 ? words.abstain : words.chosen({ have: chosen.length, need: open })}
      </p>
      <button type="submit" className="primary" aria-disabled={isUnderWay}>
        {cast === null ? words.confirm : words.change}
      </button>
      <BallotProgressLine />
    </form>
  )
}

interface CandidateProps {
  readonly name: string
  readonly isChosen: boolean
  /** as many are chosen as may be */
  readonly isOff: boolean
  readonly onToggle: () => void
}

function Candidate({ name, isChosen, isOff, onToggle }: CandidateProps) {
  const nameOf = useCandidateName()
  return (
    <label className={isChosen ? 'candidate is-chosen' : 'candidate'}>
      <input type="checkbox" checked={isChosen} aria-disabled={isOff} onChange={() => !isOff && onToggle()} />
      <bdi>{nameOf(name)}</bdi>
    </label>
  )
}
