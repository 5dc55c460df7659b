// The work of trustee and registrar in this page: one each for a sitting, whichever panels show it, so that nothing is lost when they close.
import { useStore } from 'zustand'
import { ballotJobs } from '../../ballot/call.ts'
import { createRegistrarWork, type RegistrarState, type RegistrarWork } from '../../ballot/registrar-work.ts'
import type { TrusteeState } from '../../ballot/trustee-state.ts'
import { createTrusteeWork, type TrusteeWork } from '../../ballot/trustee-work.ts'
import { ofSitting } from '../../net/of-sitting.ts'
import { useSitting } from '../sitting-context.ts'

export const trusteeWorkIn = ofSitting((sitting) => createTrusteeWork(sitting, ballotJobs))
export const registrarWorkIn = ofSitting((sitting) => createRegistrarWork(sitting, ballotJobs))

export const useTrusteeWork = (): TrusteeWork => trusteeWorkIn(useSitting())
export const useTrustee = <T>(select: (state: TrusteeState) => T): T =>
  useStore(useTrusteeWork().store, select)

export const useRegistrarWork = (): RegistrarWork => registrarWorkIn(useSitting())
export const useRegistrar = <T>(select: (state: RegistrarState) => T): T =>
  useStore(useRegistrarWork().store, select)
