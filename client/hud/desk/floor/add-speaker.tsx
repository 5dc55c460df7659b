// The desk puts a delegation on the list: one that asked by raising a hand, or in words.
import { useState } from 'react'
import type { DelegationId } from '../../../../shared/ids.ts'
import { isPresent } from '../../../../shared/procedure/standing.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { DelegationSelect } from '../parts/delegation-select.tsx'
import { DeskForm } from '../parts/desk-form.tsx'
import { useSittingState } from '../parts/use-sitting-state.ts'

export function AddSpeaker() {
  const { chair } = useWords()
  const sitting = useSittingState()
  const [delegation, choose] = useState<DelegationId | ''>('')
  const isListed = (id: DelegationId) =>
    sitting.speakers.entries.some((entry) => entry.delegation === id && entry.kind === 'speech')
  const options = sitting.delegations.filter((id) => isPresent(sitting, id) && !isListed(id))
  if (options.length === 0 || !sitting.speakers.isOpen) return null
  // once it is on the list, another is chosen
  const chosen = options.includes(delegation as DelegationId) ? delegation : ''
  return (
    <details className="desk-more">
      <summary>{chair.floor.add}</summary>
      <DeskForm
        act="list.add"
        ask={{ delegation: chosen as DelegationId }}
        label={chair.floor.addDo}
        isReady={chosen !== ''}
        isInline
        onDone={() => choose('')}
      >
        {() => (
          <DelegationSelect
            label={chair.floor.chooseDelegation}
            options={options}
            chosen={chosen}
            onChoose={choose}
          />
        )}
      </DeskForm>
    </details>
  )
}
