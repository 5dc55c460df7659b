// The work of trustee and registrar in this page: one each for a sitting, whichever panels show it, so that nothing is lost when they close.
import { useStore } from 'zustand'
import { ballotJobs } from '../../ballot/call.ts'
import { createRegistrarWork, type RegistrarState, type RegistrarWork } from '../../ballot/registrar-work.ts'
import type { TrusteeState } from '../../ballot/trustee-state.ts'
import { createTrusteeWork, type TrusteeWork } from '../../ballot/trustee-work.ts'
import type { Sitting } from '../../net/sitting.ts'
import { useSitting } from '../sitting-context.ts'

const TRUSTEES = new WeakMap<Sitting, TrusteeWork>()
const REGISTRARS = new WeakMap<Sitting, RegistrarWork>()

export function trusteeWorkIn(sitting: Sitting): TrusteeWork {
  const work = TRUSTEES.get(sitting) ?? createTrusteeWork(sitting, ballotJobs)
  TRUSTEES.set(sitting, work)
  return work
}

export function registrarWorkIn(sitting: Sitting): RegistrarWork {
  const work = REGISTRARS.get(sitting) ?? createRegistrarWork(sitting, ballotJobs)
  REGISTRARS.set(sitting, work)
  return work
}

export const useTrusteeWork = (): TrusteeWork => trusteeWorkIn(useSitting())
export const useTrustee = <T>(select: (state: TrusteeState) => T): T =>
  useStore(useTrusteeWork().store, select)

export const useRegistrarWork = (): RegistrarWork => registrarWorkIn(useSitting())
export const useRegistrar = <T>(select: (state: RegistrarState) => T): T =>
  useStore(useRegistrarWork().store, select)
