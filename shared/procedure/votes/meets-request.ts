// VO14: which vote is the next one, for who has asked for more than a show of hands.
import type { Method } from '../rulebooks/procedure.ts'
import type { Subject } from './votes-state.ts'

/** Not what is put without a vote, which the same delegation may object to, and no ballot of an election. */
export const meetsRequest = (method: Method, subject: Subject): boolean =>
  method !== 'no-objection' && subject.of !== 'election'
