// What one may do about a proposal: stand behind it, withdraw it, introduce it again, move to vote on its parts.
import { useState } from 'react'
import type { ProposalView } from '../../../shared/procedure/view.ts'
import { useWords } from '../../i18n/use-words.ts'
import { ConfirmDialog } from '../confirm-dialog.tsx'
import { ActButton } from '../law/act-button.tsx'
import { useLaw } from '../law/use-law.ts'
import { useMay } from '../law/use-may.ts'
import { RefusalLine } from '../refusal-line.tsx'
import { useView } from '../sitting-context.ts'
import { useAsk } from '../use-ask.ts'
import { motionChoices } from './motion-choices.ts'
import { MotionForm } from './motion-form.tsx'

interface DeedsProps {
  readonly proposal: ProposalView
}

export function ProposalDeeds({ proposal }: DeedsProps) {
  const own = useView(({ me }) => me.delegation)
  if (own === null) return null
  return (
    <div className="proposal-deeds">
      {proposal.delegation === own ? <Withdraw proposal={proposal} /> : <Support proposal={proposal} />}
      <Reintroduce proposal={proposal} />
      <Divide proposal={proposal} />
    </div>
  )
}

function Support({ proposal: { id, sponsors, signatories } }: DeedsProps) {
  const { business } = useWords()
  const isBehind = useView(
    ({ me }) => me.delegation !== null && [...sponsors, ...signatories].includes(me.delegation),
  )
  const isSignatory = useView(({ me }) => me.delegation !== null && signatories.includes(me.delegation))
  const isOpen = useMay('proposal.support', { proposal: id, as: 'signatory' }) === null
  if (!isOpen) return null
  return (
    <>
      <div className="button-row">
        {(!isBehind || isSignatory) && (
          <ActButton act="proposal.support" ask={{ proposal: id, as: 'sponsor' }} className="primary">
            {business.sponsor}
          </ActButton>
        )}
        {!isBehind && (
          <ActButton act="proposal.support" ask={{ proposal: id, as: 'signatory' }}>
            {business.sign}
          </ActButton>
        )}
        {isBehind && (
          <ActButton act="proposal.support" ask={{ proposal: id, as: 'nothing' }}>
            {business.unsupport}
          </ActButton>
        )}
      </div>
      {!isBehind && <p className="hint">{business.signHint}</p>}
    </>
  )
}

function Withdraw({ proposal: { id } }: DeedsProps) {
  const { business } = useWords()
  const { ask, isBusy, refused } = useAsk()
  const isInOrder = useMay('proposal.withdraw', { proposal: id }) === null
  const [isAsked, setAsked] = useState(false)
  const withdraw = async () => {
    await ask('proposal.withdraw', { proposal: id })
    setAsked(false)
  }
  if (!isInOrder) return null
  return (
    <div>
      <button type="button" className="weighty" onClick={() => setAsked(true)}>
        {business.proposalWithdraw}
      </button>
      <RefusalLine refusal={refused} />
      {isAsked && (
        <ConfirmDialog
          heading={business.proposalWithdrawQuestion}
          text={business.proposalWithdrawText}
          yes={business.proposalWithdraw}
          no={business.cancel}
          isBusy={isBusy}
          onYes={() => void withdraw()}
          onNo={() => setAsked(false)}
        />
      )}
    </div>
  )
}

function Reintroduce({ proposal: { id } }: DeedsProps) {
  const { business } = useWords()
  const isInOrder = useMay('proposal.reintroduce', { proposal: id }) === null
  if (!isInOrder) return null
  return (
    <ActButton act="proposal.reintroduce" ask={{ proposal: id }}>
      {business.reintroduce}
    </ActButton>
  )
}

function Divide({ proposal: { id } }: DeedsProps) {
  const { business } = useWords()
  const choice = useLaw(
    (sitting, me, at) => motionChoices(sitting, me, at).find(({ motion }) => motion === 'divide') ?? null,
  )
  const [isOpen, setOpen] = useState(false)
  if (!choice?.about.includes(id)) return null
  return (
    <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{business.divide}</summary>
      {isOpen && <MotionForm choice={{ ...choice, about: [id] }} onDone={() => setOpen(false)} />}
    </details>
  )
}
