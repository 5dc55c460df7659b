// What stands for one's delegation in the open vote, who cast it, and the receipt.
import { CopyButton } from '../../copy-button.tsx'
import { useLanguage, useWords } from '../../i18n/use-words.ts'
import type { SittingView } from '../../net/sitting-view.ts'
import { usePersonName } from '../names.tsx'
import { useDelegationName, useView } from '../sitting-context.ts'
import { BallotMark } from './choice-mark.tsx'

type Own = NonNullable<SittingView['ownBallot']>

export function StandingBallot() {
  const { vote } = useWords()
  const nameOf = useDelegationName()
  const ballot = useView(({ ownBallot }) => ownBallot)
  const mayCast = useView(({ me }) => me.mayCast)
  if (ballot === null) return mayCast ? null : <p className="note">{vote.nothingStands}</p>
  return (
    <div className="standing-ballot">
      <p className="stands">
        <span>{vote.standsFor({ delegation: nameOf(ballot.delegation) })}</span>{' '}
        <BallotMark choice={ballot.choice} />
      </p>
      <p className="fine">
        <Caster ballot={ballot} />
      </p>
      <Receipt ballot={ballot} />
    </div>
  )
}

function Caster({ ballot }: { readonly ballot: Own }) {
  const { vote } = useWords()
  const isMine = useView(({ me }) => me.id === ballot.by)
  const name = usePersonName(ballot.by)
  if (isMine) return <span>{vote.castByYou}</span>
  return <span>{name === null ? vote.castBySomeone : vote.castBy({ name })}</span>
}

/** As many digits of a hash as people compare by eye. */
const SHORT_HASH = 12

function Receipt({ ballot }: { readonly ballot: Own }) {
  const { format } = useLanguage()
  const { vote } = useWords()
  const { by: _, ...receipt } = ballot
  return (
    <details className="receipt">
      <summary>{vote.receipt}</summary>
      <dl>
        <dt>{vote.receiptEntry}</dt>
        <dd>{format.number(ballot.seq)}</dd>
        <dt>{vote.receiptHash}</dt>
        <dd>
          <code dir="ltr">{ballot.hash.slice(0, SHORT_HASH)}</code>
        </dd>
      </dl>
      <p className="hint">{vote.receiptText}</p>
      <CopyButton text={() => JSON.stringify(receipt, null, 2)} label={vote.receiptCopy} />
    </details>
  )
}
