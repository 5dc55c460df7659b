// Whether I may do something now, and if not, why: asked of the law on this side, before anything is sent.
import { useMemo } from 'react'
import type { ActAsk, ActName } from '../../../shared/protocol/acts.ts'
import type { Refusal } from '../../../shared/refusal.ts'
import { useSitting, useView } from '../sitting-context.ts'
import { refusalOf } from './sitting-from-view.ts'

/** null: it is in order now. Follows the sitting; what time alone changes is seen with its next change. */
export function useMay<N extends ActName>(name: N, ask: ActAsk<N>): Refusal | null {
  const sitting = useSitting()
  // a text, so that the same answer is the same value
  const text = useView((view) => JSON.stringify(refusalOf(view, name, ask, sitting.now())))
  return useMemo(() => JSON.parse(text) as Refusal | null, [text])
}
