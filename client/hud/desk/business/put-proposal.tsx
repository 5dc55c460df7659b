// What comes next in the voting on a proposal, and putting it.
import { useState } from 'react'
import { nextToPut } from '../../../../shared/procedure/proposals/next-to-put.ts'
import type { Proposal } from '../../../../shared/procedure/proposals/proposals-state.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { ActButton } from '../../law/act-button.tsx'
import { useNamer } from '../now/use-namer.ts'
import { DecisionName } from '../parts/decision-name.tsx'
import { MethodChoice, useUsualMethod } from '../parts/method-choice.tsx'
import { useLaw } from '../parts/use-law.ts'

export function PutProposal({ proposal }: { readonly proposal: Proposal }) {
  const { chair } = useWords()
  const name = useNamer()
  const next = nextToPut(useLaw(), proposal)
  const [method, setMethod] = useState(useUsualMethod())
  if (next === null) return null
  return (
    <div className="desk-form is-first">
      <p className="desk-row-title">{chair.proposals.next({ name: name.subject(next.subject) })}</p>
      <p className="fine">
        <DecisionName decision={next.decision} />
      </p>
      <MethodChoice chosen={method} onChoose={setMethod} />
      <ActButton act="proposal.put" ask={{ proposal: proposal.id, method }} className="primary" showsWhy>
        {proposal.isVoting ? chair.proposals.goOn : chair.proposals.begin}
      </ActButton>
    </div>
  )
}
