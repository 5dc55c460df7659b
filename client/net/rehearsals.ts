// Asking for a rehearsal.
import type { NewRehearsal, NewRehearsalAnswer } from '../../shared/protocol/rehearsals.ts'
import type { Refusal } from '../../shared/refusal.ts'
import type { Result } from '../../shared/result.ts'
import { call } from './call.ts'

/** `key`: of the host that ends and erases it. */
export const createRehearsal = (
  key: string,
  body: NewRehearsal,
): Promise<Result<NewRehearsalAnswer, Refusal>> => call('/api/rehearsals', { body, key })
