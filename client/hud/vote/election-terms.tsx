// What is elected, in which ballot and by which majority, who is elected already, and that ballots are recorded for now.
import type { SittingElection } from '../../../shared/procedure/elections/elections-state.ts'
import { useWords } from '../../i18n/use-words.ts'
import { useView } from '../sitting-context.ts'
import { useCandidateName } from './choice-mark.tsx'

export function ElectionTerms({ election }: { readonly election: SittingElection }) {
  const { ways } = useWords()
  const nameOf = useCandidateName()
  const isSecret = useView(({ chapters }) => chapters.vote?.secret != null)
  const { round, ballot, places, elected, majority, through } = election
  const name = ballot === 'tie-break' ? ways.election.tieBreak : ways.election.ballot({ number: round })
  return (
    <div className="election-terms">
      <p className="fine">
        <span>{name}</span>
        <span>{ways.election.places({ count: places - elected.length })}</span>
        <span>{ways.election.majorities[majority]}</span>
      </p>
      <p>{through === null ? ways.election.kinds[ballot] : ways.election.goesOn}</p>
      {elected.length > 0 && <p>{ways.election.elected({ names: elected.map(nameOf) })}</p>}
      {!isSecret && <p className="hint">{ways.election.recorded}</p>}
    </div>
  )
}
