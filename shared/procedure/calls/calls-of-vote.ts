// What an open vote calls for: its lot, the next delegation, or its close.
import { neededOf } from '../secret/office.ts'
import type { SecretVote } from '../secret/secret-state.ts'
import type { Sitting } from '../sitting.ts'
import { entitledOf, isPresent } from '../standing.ts'
import { calledOf } from '../votes/called.ts'
import type { OpenVote } from '../votes/votes-state.ts'
import type { Call, Turnout } from './call.ts'

export function callOfVote(sitting: Sitting, vote: OpenVote): Call {
  const { rollCall, method } = vote
  if (rollCall?.order === null && rollCall.lot !== null)
    return { is: 'draw', lot: rollCall.lot, of: 'roll-call' }
  const called = calledOf(vote)
  if (called !== null) return { is: 'call', vote, delegation: called, left: leftToCall(vote) }
  if (vote.secret && vote.secret.endedAt !== null)
    return { is: 'open-count', vote, missing: missingTrustees(sitting, vote.secret) }
  const turnout = turnoutOf(sitting, vote)
  if (method === 'no-objection') return { is: 'ask-consent', vote, turnout }
  const isDone = rollCall !== null || turnout.cast >= turnout.of
  return { is: isDone ? 'close-vote' : 'wait-for-ballots', vote, turnout }
}

/** Of those that may vote on it and are present (VO16); who has cast was there (VO19). */
export function turnoutOf(sitting: Sitting, { decision, ballots }: OpenVote): Turnout {
  const present = entitledOf(sitting, decision).filter((delegation) => isPresent(sitting, delegation))
  return { cast: ballots.size, of: Math.max(present.length, ballots.size) }
}

const leftToCall = ({ rollCall, ballots }: OpenVote): number =>
  (rollCall?.order ?? []).filter((id) => !ballots.has(id) && !rollCall?.absent.includes(id)).length

/** People who must still decrypt; null: the ballots are not added up yet. */
function missingTrustees({ secret: { office } }: Sitting, secret: SecretVote): number | null {
  if (office === null || secret.tally === null) return null
  return Math.max(0, neededOf(office) - secret.decrypted.length)
}
