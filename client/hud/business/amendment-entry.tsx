// An amendment beside its paragraph: whose it is, what it changes, how it stands, and what one may do about it.
import type { Amendment } from '../../../shared/procedure/proposals/proposals-state.ts'
import { useWords } from '../../i18n/use-words.ts'
import { ActButton } from '../law/act-button.tsx'
import { useMay } from '../law/use-may.ts'
import { useDelegationName, useView } from '../sitting-context.ts'
import { ChangeMarks } from './change-marks.tsx'
import { numberOf } from './motion-words.ts'

interface AmendmentEntryProps {
  readonly amendment: Amendment
  /** the paragraph as submitted; '' for what stands before the first */
  readonly before: string
}

export function AmendmentEntry({ amendment, before }: AmendmentEntryProps) {
  const { business, ways } = useWords()
  const nameOf = useDelegationName()
  const { id, change, phase, delegation, sponsors } = amendment
  const others = sponsors.filter((each) => each !== delegation)
  const isOpen = phase === 'submitted' || phase === 'introduced'
  return (
    <article className={isOpen ? 'amendment' : 'amendment is-settled'}>
      <p className="amendment-head">
        <strong>{ways.subjects.amendment({ number: numberOf(id) })}</strong>
        <span className="tag">{business.changeLabels[change.is]}</span>
        <span className={phase === 'introduced' ? 'tag strong' : 'tag'}>
          {business.amendmentPhases[phase]}
        </span>
      </p>
      <p className="fine">
        <span>{business.submittedBy({ name: nameOf(delegation) })}</span>
        {others.length > 0 && <span>{business.sponsors({ names: others.map(nameOf) })}</span>}
      </p>
      {change.text === null && change.is !== 'delete' ? (
        <p className="empty">{business.textErased}</p>
      ) : (
        <ChangeMarks before={change.is === 'add' ? '' : before} after={change.text ?? ''} />
      )}
      {isOpen && <Deeds amendment={amendment} />}
    </article>
  )
}

function Deeds({ amendment: { id, delegation, sponsors } }: { readonly amendment: Amendment }) {
  const { business } = useWords()
  const own = useView(({ me }) => me.delegation)
  const isSponsor = own !== null && sponsors.includes(own)
  const mayAccept = useMay('amendment.accept', { amendment: id }) === null
  const maySupport = useMay('amendment.support', { amendment: id, isSponsor: !isSponsor }) === null
  if (own === null) return null
  return (
    <div className="button-row small">
      {mayAccept && (
        <ActButton act="amendment.accept" ask={{ amendment: id }} className="primary">
          {business.accept}
        </ActButton>
      )}
      {maySupport && delegation !== own && (
        <ActButton act="amendment.support" ask={{ amendment: id, isSponsor: !isSponsor }}>
          {isSponsor ? business.amendmentUnsponsor : business.amendmentSponsor}
        </ActButton>
      )}
      {delegation === own && (
        <ActButton act="amendment.withdraw" ask={{ amendment: id }}>
          {business.amendmentWithdraw}
        </ActButton>
      )}
      {mayAccept && <p className="hint">{business.acceptHint}</p>}
    </div>
  )
}
