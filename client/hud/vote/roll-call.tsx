// The roll-call: whose turn it is, one's own answer when it is one's own, and the order with the answers so far.

import type { DelegationId } from '../../../shared/ids.ts'
import type { OpenVoteView } from '../../../shared/procedure/view.ts'
import { calledOf } from '../../../shared/procedure/votes/called.ts'
import { useWords } from '../../i18n/use-words.ts'
import { ActButton } from '../law/act-button.tsx'
import { useLaw } from '../law/use-law.ts'
import { useMay } from '../law/use-may.ts'
import { useDelegationName, useView } from '../sitting-context.ts'
import { Lot } from './lot.tsx'
import { Casting, WhoMayCast } from './own-ballot.tsx'
import { RollOrder } from './roll-order.tsx'
import { StandingBallot } from './standing-ballot.tsx'

export function RollCall({ open }: { readonly open: OpenVoteView }) {
  const { roll } = useWords().ways
  const called = useLaw(({ vote }) => vote && calledOf(vote))
  const { rollCall } = open
  if (!rollCall) return null
  return (
    <section className="roll-call" aria-label={roll.heading}>
      {rollCall.lot !== null && <Lot id={rollCall.lot} />}
      {rollCall.order !== null && (
        <>
          <Turn open={open} order={rollCall.order} called={called} />
          <RollOrder open={open} order={rollCall.order} called={called} />
        </>
      )}
    </section>
  )
}

interface TurnProps {
  readonly open: OpenVoteView
  readonly order: readonly DelegationId[]
  /** null: everyone has been called */
  readonly called: DelegationId | null
}

function Turn({ open, order, called }: TurnProps) {
  const { roll } = useWords().ways
  const nameOf = useDelegationName()
  const own = useView(({ me }) => me.delegation)
  if (called !== null && called === own) return <OwnTurn vote={open.id} delegation={own} />
  const before =
    own === null || own in open.answers || called === null ? -1 : order.indexOf(own) - order.indexOf(called)
  return (
    <>
      <p className="called" role="status">
        {called === null ? roll.done : roll.turnOf({ name: nameOf(called) })}
      </p>
      {before > 0 && <p className="hint">{roll.before({ count: before })}</p>}
      {own !== null && own in open.answers && <StandingBallot />}
    </>
  )
}

interface OwnTurnProps {
  readonly vote: OpenVoteView['id']
  readonly delegation: DelegationId
}

function OwnTurn({ vote, delegation }: OwnTurnProps) {
  const { roll } = useWords().ways
  const mayPass = useMay('roll.pass', { vote, delegation }) === null
  return (
    <div className="own-turn">
      <p className="your-turn" role="alert">
        {roll.yourTurn}
      </p>
      <Casting vote={vote} />
      {mayPass && (
        <>
          <ActButton act="roll.pass" ask={{ vote, delegation }}>
            {roll.pass}
          </ActButton>
          <p className="hint">{roll.passHint}</p>
        </>
      )}
      <WhoMayCast />
    </div>
  )
}
