// Elections: those that are held, ballot by ballot, and opening one.
import type { SittingElection } from '../../../../shared/procedure/elections/elections-state.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { useRulebook } from '../../law/use-rulebook.ts'
import { useDelegationName, useView } from '../../sitting-context.ts'
import { useFirstCall } from '../now/use-calls.ts'
import { ConfirmAct } from '../parts/confirm-act.tsx'
import { candidateName } from './candidates.ts'
import { DrawLot } from './draw-lot.tsx'
import { HoldBallotActs } from './hold-ballot-acts.tsx'
import { OpenElection } from './open-election.tsx'

export function ElectionsSummary() {
  const { chair } = useWords()
  const count = useView(({ chapters }) => chapters.elections.filter(({ isOver }) => !isOver).length)
  return count === 0 ? chair.elections.none : chair.elections.running({ count })
}

export function ElectionsBlock() {
  const { chair } = useWords()
  const elections = useView(({ chapters }) => chapters.elections)
  const maySecret = useRulebook().elections?.secret !== undefined
  return (
    <>
      {!maySecret && <p className="hint">{chair.elections.recorded}</p>}
      {elections.length > 0 && (
        <ul className="desk-rows">
          {elections.map((election) => (
            <Election key={election.id} election={election} />
          ))}
        </ul>
      )}
      <details className="desk-more">
        <summary>{chair.elections.start}</summary>
        <OpenElection />
      </details>
    </>
  )
}

function Election({ election }: { readonly election: SittingElection }) {
  const { chair } = useWords()
  const { title, elected, isOver } = election
  const name = title ?? chair.agenda.erased
  return (
    <li className={isOver ? '' : 'is-first'}>
      <p className="desk-row-main">
        <span className="desk-row-title" dir="auto">
          {name}
        </span>
        {isOver && <span className="tag">{chair.elections.over}</span>}
      </p>
      <Names heading={chair.elections.elected} names={elected} />
      {!isOver && <Round election={election} name={name} />}
    </li>
  )
}

function Round({ election, name }: { readonly election: SittingElection; readonly name: string }) {
  const { chair } = useWords()
  const { id, round, ballot, open, eligible } = election
  const lot = useView(({ chapters }) =>
    chapters.lots.find(
      ({ purpose, drawn }) => purpose.of === 'election' && purpose.election === id && drawn === null,
    ),
  )
  const first = useFirstCall()
  // then its act stands on top
  const isNow = first?.is === 'draw' || (first?.is === 'hold-ballot' && first.election.id === id)
  return (
    <>
      <p className="fine">
        <span>{chair.elections.round({ number: round, name: chair.elections.ballots[ballot] })}</span>
        <span>{chair.elections.chooses({ count: open })}</span>
      </p>
      <Names heading={chair.elections.eligible} names={eligible} />
      {lot && !isNow && <DrawLot lot={lot.id} />}
      {!lot && (
        <div className="button-row small">
          {!isNow && <HoldBallotActs election={election} />}
          <ConfirmAct
            act="election.end"
            ask={{ election: id }}
            question={chair.elections.endQuestion({ name })}
            text={chair.elections.endText}
            yes={chair.elections.end}
          >
            {chair.elections.end}
          </ConfirmAct>
        </div>
      )}
    </>
  )
}

function Names({ heading, names }: { readonly heading: string; readonly names: readonly string[] }) {
  const delegations = useView((view) => view.delegations)
  const nameOf = useDelegationName()
  if (names.length === 0) return null
  return (
    <div>
      <p className="fine">{heading}</p>
      <ul className="name-flow">
        {names.map((name) => (
          <li key={name}>
            <bdi>{candidateName(name, delegations, nameOf)}</bdi>
          </li>
        ))}
      </ul>
    </div>
  )
}
