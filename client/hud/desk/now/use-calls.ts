// What is called for, as it stands on this screen.
import { useMemo } from 'react'
import { useNow } from '../../clock/use-now.ts'
import { useSitting } from '../../sitting-context.ts'
import { useLaw } from '../parts/use-law.ts'
import type { BlockName, Call } from './call.ts'
import { BLOCK_OF } from './call.ts'
import { callsOf } from './called-for.ts'

/** Follows the sitting and its clocks. */
export function useCalls(): readonly Call[] {
  const sitting = useLaw()
  const now = useNow()
  return useMemo(() => callsOf(sitting, now), [sitting, now])
}

/** The block in which the first of them is done: time alone does not change it. */
export function useCalledBlock(): BlockName {
  const sitting = useLaw()
  const { now } = useSitting()
  return useMemo(() => {
    const [first] = callsOf(sitting, now())
    return first ? BLOCK_OF[first.is] : 'meeting'
  }, [sitting, now])
}
