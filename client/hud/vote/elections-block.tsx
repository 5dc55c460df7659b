// Elections of the sitting: those under way, and those that are over with who was elected.
import type { SittingElection } from '../../../shared/procedure/elections/elections-state.ts'
import { useWords } from '../../i18n/use-words.ts'
import { useView } from '../sitting-context.ts'
import { useCandidateName } from './choice-mark.tsx'
import { Lot } from './lot.tsx'

export function ElectionsBlock() {
  const { election: words } = useWords().ways
  const elections = useView(({ chapters }) => chapters.elections)
  const open = useView(({ chapters }) => chapters.vote?.subject)
  // the one that is voted on stands above
  const shown = elections.filter(({ id }) => open?.of !== 'election' || open.election !== id)
  if (shown.length === 0) return null
  return (
    <section className="block" aria-labelledby="elections">
      <h3 id="elections">{words.heading}</h3>
      <ul className="cards">
        {shown.toReversed().map((election) => (
          <Election key={election.id} election={election} />
        ))}
      </ul>
    </section>
  )
}

function Election({ election }: { readonly election: SittingElection }) {
  const { election: words, subjects } = useWords().ways
  const nameOf = useCandidateName()
  const { id, title, places, elected, isOver, eligible, round, ballot } = election
  const lots = useView(({ chapters }) => chapters.lots)
  const lot = lots.findLast(({ purpose }) => purpose.of === 'election' && purpose.election === id)
  return (
    <li className="card">
      <p className="card-head">
        <strong dir="auto">{title ?? subjects.election}</strong>
        <span className={isOver ? 'tag' : 'tag strong'}>
          {isOver ? words.over : ballot === 'tie-break' ? words.tieBreak : words.ballot({ number: round })}
        </span>
      </p>
      <p className="fine">
        <span>{words.places({ count: isOver ? places : places - elected.length })}</span>
        {!isOver && <span>{words.candidates({ count: eligible.length })}</span>}
      </p>
      <p>{elected.length === 0 ? words.noneElected : words.elected({ names: elected.map(nameOf) })}</p>
      {!isOver && <p className="hint">{words.waits}</p>}
      {lot && <Lot id={lot.id} />}
    </li>
  )
}
