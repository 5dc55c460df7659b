// How sure a report is: a shape and a word, so that nothing hangs on colour. The same shapes stand on the map and on the globe.
import type { Confidence } from '../../../../shared/lab/crisis/crisis-state.ts'
import { useCrisis } from './crisis-context.ts'

/** Around 0,0 within a radius of 6: a full disc, a diamond with a core, an open ring. */
export function ConfidenceShape({ confidence }: { readonly confidence: Confidence }) {
  if (confidence === 'confirmed') return <circle r={5.5} className="mark-full" />
  if (confidence === 'likely')
    return (
      <>
        <path d="M0-7 7 0 0 7-7 0Z" className="mark-open" />
        <circle r={2.2} className="mark-full" />
      </>
    )
  return <circle r={5} className="mark-open" />
}

export function ConfidenceMark({ confidence }: { readonly confidence: Confidence }) {
  const { words } = useCrisis()
  return (
    <span className={`confidence is-${confidence}`}>
      <svg viewBox="-9 -9 18 18" aria-hidden="true">
        <ConfidenceShape confidence={confidence} />
      </svg>
      {words.confidence[confidence]}
    </span>
  )
}
