// A motion that waits or is before the body: what it asks for, by whom, how it stands, and what one may do about it.
import { debateLeft, isSeconded, motionRuleOf } from '../../../shared/procedure/motions/motion-rule.ts'
import type { Motion } from '../../../shared/procedure/motions/motions-state.ts'
import { useLanguage, useWords } from '../../i18n/use-words.ts'
import { ActButton } from '../law/act-button.tsx'
import { useLaw } from '../law/use-law.ts'
import { useMay } from '../law/use-may.ts'
import { Said } from '../said.tsx'
import { useDelegationName, useView } from '../sitting-context.ts'
import { termWords } from './motion-words.ts'

interface MotionCardProps {
  readonly motion: Motion
  readonly place: number
  /** it may be taken up now, or once it is seconded */
  readonly isInOrder: boolean
}

export function MotionCard({ motion, place, isInOrder }: MotionCardProps) {
  const words = useWords()
  const { format } = useLanguage()
  const isCurrent = useView(({ chapters }) => chapters.motions.current === motion.id)
  const chapters = useView((view) => view.chapters)
  const terms = termWords({ ...motion, text: null }, chapters, words)
  return (
    <li className={isCurrent ? 'card is-current' : 'card'} aria-current={isCurrent ? 'step' : undefined}>
      <span className="place">{format.number(place)}</span>
      <p className="card-head">
        <strong>{words.rules.motions[motion.motion]}</strong>
        <Standing motion={motion} isCurrent={isCurrent} isInOrder={isInOrder} />
      </p>
      {terms.length > 0 && (
        <p className="card-terms">
          {terms.map((term) => (
            <span key={term}>{term}</span>
          ))}
        </p>
      )}
      {motion.text && <Said text={motion.text} />}
      <People motion={motion} />
      {isCurrent && <Debate />}
      <Deeds motion={motion} />
    </li>
  )
}

interface StandingProps {
  readonly motion: Motion
  readonly isCurrent: boolean
  readonly isInOrder: boolean
}

function Standing({ motion, isCurrent, isInOrder }: StandingProps) {
  const { motionState } = useWords().business
  const isOn = useLaw((sitting) => {
    const rule = motionRuleOf(sitting, motion.motion)
    return rule !== undefined && isSeconded(rule, motion)
  })
  if (isCurrent) return <span className="tag strong">{motionState.current}</span>
  if (!isInOrder) return <span className="tag">{motionState.out}</span>
  return <span className="tag">{isOn ? motionState.seconded : motionState.waiting}</span>
}

function People({ motion: { delegation, seconders, objectors } }: { readonly motion: Motion }) {
  const { business } = useWords()
  const nameOf = useDelegationName()
  return (
    <p className="fine">
      <span>{business.motionBy({ name: nameOf(delegation) })}</span>
      {seconders.length > 0 && <span>{business.secondedBy({ names: seconders.map(nameOf) })}</span>}
      {objectors.length > 0 && <span>{business.objectedBy({ names: objectors.map(nameOf) })}</span>}
    </p>
  )
}

function Debate() {
  const { business } = useWords()
  const left = useLaw(debateLeft)
  if (left.for + left.against === 0) return null
  return <p className="hint">{business.spoken({ yes: left.for, no: left.against })}</p>
}

function Deeds({ motion: { id, delegation, motion } }: { readonly motion: Motion }) {
  const { business } = useWords()
  const isMine = useView(({ me }) => me.delegation === delegation)
  const maySecond = useMay('motion.second', { motion: id }) === null
  const mayObject = useMay('motion.object', { motion: id }) === null
  if (!isMine && !maySecond && !mayObject) return null
  return (
    <div className="button-row small">
      {maySecond && (
        <ActButton act="motion.second" ask={{ motion: id }} className="primary">
          {business.second}
        </ActButton>
      )}
      {mayObject && motion === 'divide' && (
        <ActButton act="motion.object" ask={{ motion: id }}>
          {business.object}
        </ActButton>
      )}
      {isMine && (
        <ActButton act="motion.withdraw" ask={{ motion: id }}>
          {business.motionWithdraw}
        </ActButton>
      )}
    </div>
  )
}
