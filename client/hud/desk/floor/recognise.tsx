// Recognising a delegation at once: raised hands first, in their order, everybody else who may speak by name.
import { useState } from 'react'
import type { DelegationId } from '../../../../shared/ids.ts'
import { decide } from '../../../../shared/procedure/decide.ts'
import { presentOf } from '../../../../shared/procedure/standing.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { DelegationFlag } from '../../delegation-flag.tsx'
import { ActButton } from '../../law/act-button.tsx'
import { useDelegationName, useSitting, useView } from '../../sitting-context.ts'
import { DelegationSelect } from '../parts/delegation-select.tsx'
import { DeskForm } from '../parts/desk-form.tsx'
import { useSittingState } from '../parts/use-sitting-state.ts'
import { useRaisedDelegations } from './raised-delegations.ts'

/** hands that are offered as buttons */
const MOST_HANDS = 4

interface RecogniseProps {
  readonly kind: 'caucus' | 'for' | 'against'
  /** what is done, for the buttons */
  readonly label: string
}

export function Recognise({ kind, label }: RecogniseProps) {
  const { chair } = useWords()
  const nameOf = useDelegationName()
  const options = useRecognisable(kind)
  const hands = useRaisedDelegations().filter((id) => options.includes(id))
  const [chosen, choose] = useState<DelegationId | ''>('')
  if (options.length === 0) return null
  const others = options.filter((id) => !hands.slice(0, MOST_HANDS).includes(id))
  const picked = others.includes(chosen as DelegationId) ? (chosen as DelegationId) : ''
  return (
    <div className="recognise">
      {hands.length > 0 && (
        <div className="button-row small">
          {hands.slice(0, MOST_HANDS).map((delegation, place) => (
            <ActButton
              key={delegation}
              act="floor.recognise"
              ask={{ delegation, kind }}
              className={place === 0 && kind === 'caucus' ? 'primary' : ''}
              label={`${label}: ${nameOf(delegation)}`}
            >
              <DelegationFlag id={delegation} size={20} />
              <bdi>{nameOf(delegation)}</bdi>
            </ActButton>
          ))}
        </div>
      )}
      {others.length > 0 && (
        <DeskForm
          act="floor.recognise"
          ask={{ delegation: picked as DelegationId, kind }}
          label={label}
          isReady={picked !== ''}
          isInline
          onDone={() => choose('')}
        >
          {() => (
            <DelegationSelect
              label={hands.length > 0 ? chair.floor.recogniseOther : chair.floor.chooseDelegation}
              options={others}
              chosen={picked}
              onChoose={choose}
            />
          )}
        </DeskForm>
      )}
    </div>
  )
}

/** Present delegations that the law lets be recognised, once nobody speaks. */
function useRecognisable(kind: RecogniseProps['kind']): readonly DelegationId[] {
  const sitting = useSittingState()
  const me = useView((view) => view.me.id)
  const { now } = useSitting()
  const free = { ...sitting, speakers: { ...sitting.speakers, floor: null } }
  return presentOf(sitting).filter(
    (delegation) => decide(free, { type: 'floor.recognise', delegation, kind }, me, now()).ok,
  )
}
