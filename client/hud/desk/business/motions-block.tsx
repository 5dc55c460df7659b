// Motions in their order of precedence, each with why it stands where it stands.
import { motionsInOrder } from '../../../../shared/procedure/motions/motion-order.ts'
import { useWords } from '../../../i18n/use-words.ts'
import { motionWords } from '../../business/motion-words.ts'
import { useView } from '../../sitting-context.ts'
import { useSittingState } from '../parts/use-sitting-state.ts'
import { MotionRow } from './motion-row.tsx'

export function MotionsSummary() {
  const { chair } = useWords()
  const count = useView(({ chapters }) => chapters.motions.pending.length)
  return count === 0 ? chair.motions.none : chair.motions.waiting({ count })
}

export function MotionsBlock() {
  const words = useWords()
  const { chair } = words
  const sitting = useSittingState()
  const chapters = useView((view) => view.chapters)
  const ranked = motionsInOrder(sitting)
  const gone = sitting.motions.pending.filter(({ id }) => !ranked.some(({ motion }) => motion.id === id))
  if (sitting.motions.pending.length === 0) return <p className="empty">{chair.motions.none}</p>
  return (
    <>
      <p className="hint">{chair.motions.order}</p>
      <ol className="desk-rows numbered">
        {ranked.map((each, place) => (
          <MotionRow key={each.motion.id} ranked={each} isFirst={place === 0} />
        ))}
      </ol>
      {gone.length > 0 && (
        <ul className="desk-rows">
          {gone.map((motion) => (
            <li key={motion.id}>
              <p>{motionWords(motion, chapters, words)}</p>
              <p className="hint">{chair.motions.gone}</p>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
