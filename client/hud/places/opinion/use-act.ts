// One act of the opinion floor from one control.
import type { OpinionAct } from '../../../../shared/lab/opinion/act.ts'
import { type Running, useRunning } from '../use-running.ts'
import { useOpinion } from './opinion-context.ts'

export const useAct = (): Running<OpinionAct> => useRunning(useOpinion().act)
