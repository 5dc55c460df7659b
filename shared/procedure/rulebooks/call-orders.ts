// In which order states are called by the alphabets of three languages, as data.
import type { DelegationId } from '../../ids.ts'
import type { CallOrder } from './procedure.ts'

export const CALL_ORDER: Readonly<Record<CallOrder, readonly DelegationId[]>> = { en: [], fr: [], ar: [] }
