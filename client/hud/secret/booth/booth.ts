// The booth of this page: one for a sitting, whichever panels show it, so that nothing is lost when they close or the view changes.
import { useStore } from 'zustand'
import type { BoothState } from '../../../ballot/booth/booth-state.ts'
import { type BoothWork, createBoothWork } from '../../../ballot/booth/booth-work.ts'
import { ballotJobs } from '../../../ballot/call.ts'
import { ofSitting } from '../../../net/of-sitting.ts'
import { useSitting } from '../../sitting-context.ts'

export const boothIn = ofSitting((sitting) => createBoothWork(sitting, ballotJobs))

export const useBooth = (): BoothWork => boothIn(useSitting())
export const useBoothState = <T>(select: (state: BoothState) => T): T => useStore(useBooth().store, select)

/** Whether the ballot that stands for the delegation was cast in this browser. */
export const useIsMine = (): boolean =>
  useBoothState(({ receipts, standing }) => receipts.some(({ tracker }) => tracker === standing?.tracker))
