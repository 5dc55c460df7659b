// The motion before the hall: who may still speak on it, and putting it.

import { isGranted } from '../../../../shared/procedure/calls/calls-of-decisions.ts'
import { debateLeft, motionRuleOf } from '../../../../shared/procedure/motions/motion-rule.ts'
import type { Motion } from '../../../../shared/procedure/motions/motions-state.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { ActButton } from '../../law/act-button.tsx'
import { Recognise } from '../floor/recognise.tsx'
import { DecisionName } from '../parts/decision-name.tsx'
import { MethodChoice, useMethod } from '../parts/method-choice.tsx'
import { useSittingState } from '../parts/use-sitting-state.ts'

export function CurrentMotion({ motion }: { readonly motion: Motion }) {
  const { chair } = useWords()
  const sitting = useSittingState()
  const [method, setMethod] = useMethod()
  const decision = motionRuleOf(sitting, motion.motion)?.decision ?? null
  const left = debateLeft(sitting)
  const mayBeGranted = isGranted(sitting, motion)
  const isVotedOn = decision !== null && !mayBeGranted
  return (
    <div className="desk-form">
      <Debate yes={left.for} no={left.against} />
      {isVotedOn && (
        <>
          <p className="fine">
            <DecisionName decision={decision} />
          </p>
          <MethodChoice chosen={method} onChoose={setMethod} />
        </>
      )}
      {mayBeGranted && <p className="hint">{chair.motions.grantHint}</p>}
      <ActButton act="motion.put" ask={{ motion: motion.id, method }} className="primary" showsWhy>
        {isVotedOn ? chair.motions.put : chair.motions.grant}
      </ActButton>
    </div>
  )
}

function Debate({ yes, no }: { readonly yes: number; readonly no: number }) {
  const { chair } = useWords()
  if (yes + no === 0) return <p className="hint">{chair.motions.notDebated}</p>
  return (
    <>
      <p className="hint">{chair.motions.debated({ yes, no })}</p>
      {yes > 0 && <Recognise kind="for" label={chair.motions.recogniseFor} />}
      {no > 0 && <Recognise kind="against" label={chair.motions.recogniseAgainst} />}
    </>
  )
}
