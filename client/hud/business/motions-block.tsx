// Motions that were moved, in their order of precedence, and moving one.

import type { MotionId } from '../../../shared/ids.ts'
import { motionsInOrder } from '../../../shared/procedure/motions/motion-order.ts'
import { useWords } from '../../i18n/use-words.ts'
import { useLaw } from '../law/use-law.ts'
import { useView } from '../sitting-context.ts'
import { MotionCard } from './motion-card.tsx'
import { MoveMotion } from './move-motion.tsx'

export function MotionsBlock() {
  const { business } = useWords()
  const pending = useView(({ chapters }) => chapters.motions.pending)
  const isDelegate = useView(({ me }) => me.delegation !== null)
  const ranked = useLaw((sitting) => motionsInOrder(sitting).map(({ motion }) => motion.id))
  const placeOf = (id: MotionId) => (ranked.includes(id) ? ranked.indexOf(id) : ranked.length)
  const motions = pending.toSorted((one, other) => placeOf(one.id) - placeOf(other.id))
  if (motions.length === 0 && !isDelegate) return null
  return (
    <section className="block" aria-labelledby="motions">
      <h3 id="motions">{business.motions}</h3>
      {motions.length === 0 && <p className="empty">{business.motionsNone}</p>}
      <ol className="cards">
        {motions.map((motion, index) => (
          <MotionCard
            key={motion.id}
            motion={motion}
            place={index + 1}
            isInOrder={ranked.includes(motion.id)}
          />
        ))}
      </ol>
      {isDelegate && <MoveMotion />}
    </section>
  )
}
