// Putting something to the vote: whatever it is, it opens in the same way.
import type { LotId, VoteId } from '../../ids.ts'
import { refuse } from '../../refusal.ts'
import { ok } from '../../result.ts'
import type { Decided } from '../chapter.ts'
import type { Event } from '../event.ts'
import type { Method } from '../rulebooks/procedure.ts'
import type { Rulebook } from '../rulebooks/rulebook.ts'
import { secretRefused } from '../secret/may-be-secret.ts'
import { rulebookOf, type Sitting } from '../sitting.ts'
import { quorumMissing } from './deciding-quorum.ts'
import { meetsRequest } from './meets-request.ts'
import { yearOf } from './outcome.ts'
import { callOrderOf } from './roll-call.ts'
import type { Subject } from './votes-state.ts'

export interface Putting {
  readonly subject: Subject
  /** key of the rulebook's decisions */
  readonly decision: string
  readonly method: Method
  /** null: the subject says what is asked */
  readonly question: string | null
  /** 128 bits, hex */
  readonly salt: string
  /** for the lot of a roll-call: 256 and 128 bits, hex */
  readonly seed: string
  readonly seedSalt: string
  /** the second vote after one that was equally divided */
  readonly isAgain?: boolean
}

/** `vote.opened`, and for a roll-call its order or the lot that will say where it starts. Refuses what is not in order now. */
export function putVote(sitting: Sitting, putting: Putting): Decided {
  if (sitting.vote !== null) return refuse('vote-open', 'VO2')
  const rulebook = rulebookOf(sitting)
  const { subject, decision, question, salt, isAgain = false } = putting
  const method = methodOf(sitting, putting)
  if (method !== 'secret' && rulebook.procedure.voting.methods[method] === undefined)
    return refuse('method-unknown', 'VO13', 'method')
  const refused = method === 'secret' ? secretRefused(sitting, putting) : null
  if (refused) return refused
  const missing = quorumMissing(sitting, decision)
  if (missing) return refuse('no-quorum', missing)
  const vote = `v${sitting.voteCount + 1}` as VoteId
  const opened: Event = {
    type: 'vote.opened',
    vote,
    subject,
    decision,
    method,
    isAgain,
    ...(isOnce(rulebook, putting) && { tieRejects: true }),
    // named in the event, so that later figures change no old result
    year: yearOf(rulebook),
    question,
    salt,
  }
  return ok([opened, ...(method === 'roll-call' ? callingEvents(sitting, rulebook, putting, vote) : [])])
}

// VO23: a second vote is for what is decided in substance; a motion is carried or not, and a ruling stands
const isOnce = ({ decisions }: Rulebook, { subject, decision }: Putting): boolean =>
  (subject.of === 'motion' || subject.of === 'ruling') && decisions[decision]?.tie?.follows === 'second-vote'

// VO14: who asked for more than a show of hands gets it, except where nothing but consent is asked for, and in elections
function methodOf({ required }: Sitting, { method, subject }: Putting): Method {
  if (required === null || method === 'roll-call' || !meetsRequest(method, subject)) return method
  return required
}

// VO15
function callingEvents(
  sitting: Sitting,
  { procedure }: Rulebook,
  putting: Putting,
  vote: VoteId,
): readonly Event[] {
  const { order, start } = procedure.voting.rollCall
  const called = callOrderOf(sitting, order, putting.decision)
  if (start === 'first') return [{ type: 'roll.ordered', vote, order: called }]
  const lot = `l${sitting.lots.length + 1}` as LotId
  const purpose = { of: 'roll-call', vote } as const
  return [
    { type: 'lot.committed', lot, purpose, of: called.length, seed: putting.seed, salt: putting.seedSalt },
  ]
}
