// What is called for, as it stands on this screen.
import { useMemo } from 'react'
import type { Call } from '../../../../shared/procedure/calls/call.ts'
import { callsOf } from '../../../../shared/procedure/calls/called-for.ts'
import { rulebookOf } from '../../../../shared/procedure/sitting.ts'
import { useNow } from '../../clock/use-now.ts'
import { useSitting } from '../../sitting-context.ts'
import { useSittingState } from '../parts/use-sitting-state.ts'
import { BLOCK_OF, type BlockName } from './blocks.ts'

/** Follows the sitting and its clocks. */
export function useCalls(): readonly Call[] {
  const sitting = useSittingState()
  const now = useNow()
  return useMemo(() => callsOf(sitting, now), [sitting, now])
}

/** What is called for now, apart from what time alone changes in it: a block does not show what stands on top already. */
export function useFirstCall(): Call | undefined {
  const sitting = useSittingState()
  const { now } = useSitting()
  return useMemo(() => callsOf(sitting, now())[0], [sitting, now])
}

/** The block in which the first of them is done: time alone does not change it. */
export function useCalledBlock(): BlockName {
  const sitting = useSittingState()
  const first = useFirstCall()
  const block = first ? BLOCK_OF[first.is] : 'meeting'
  // where nobody calls the roll
  return block === 'roll' && rulebookOf(sitting).procedure.isInformal ? 'meeting' : block
}
