// What motions and proposals call for.
import { inOrderNow } from '../motions/motion-gates.ts'
import { motionsInOrder, type RankedMotion } from '../motions/motion-order.ts'
import { debateLeft, objectionsTo } from '../motions/motion-rule.ts'
import type { Motion } from '../motions/motions-state.ts'
import { nextToPut } from '../proposals/next-to-put.ts'
import { isDebateClosedOn, openItemOf } from '../proposals/open-item.ts'
import type { Proposal } from '../proposals/proposals-state.ts'
import { proposalsInOrder } from '../proposals/voting-order.ts'
import type { Sitting } from '../sitting.ts'
import { nextEntry } from '../speakers/next-entry.ts'
import type { Call } from './call.ts'

/** The one that is before the body, or the first that may come before it; a second is asked for when none has any. */
export function callsOfMotions(sitting: Sitting): readonly Call[] {
  const [first] = motionsInOrder(sitting)
  if (!first) return []
  if (sitting.motions.current === first.motion.id) return [callOfCurrent(sitting, first)]
  if (!first.isSeconded) return [{ is: 'ask-seconds', motion: first.motion }]
  // a speech ends first, and then it comes; what a caucus or a voting keeps out waits unsaid
  const now = inOrderNow(sitting, first.rule)
  return now.ok || now.refusal.code === 'floor-taken' ? [{ is: 'take-up', motion: first.motion }] : []
}

/** MO25: nobody objects, so that there is nothing to vote on. */
export const isGranted = (sitting: Sitting, { motion, objectors }: Motion): boolean =>
  objectionsTo(sitting, motion) !== null && objectors.length === 0

function callOfCurrent(sitting: Sitting, { motion }: RankedMotion): Call {
  const left = debateLeft(sitting)
  if (left.for + left.against > 0) return { is: 'debate', motion, left }
  return { is: isGranted(sitting, motion) ? 'grant-motion' : 'put-motion', motion }
}

/** Voting that has begun goes on; otherwise it begins when the debate is closed or nobody asks for the floor any more. */
export function callsOfProposals(sitting: Sitting): readonly Call[] {
  const { proposals, speakers, motions } = sitting
  const voting = proposals.proposals.find(({ isVoting }) => isVoting)
  if (voting) return callsOn(sitting, voting)
  const item = openItemOf(sitting)
  const isExhausted = speakers.caucus === null && motions.current === null && nextEntry(sitting) === null
  if (!isDebateClosedOn(sitting, item) && !isExhausted) return []
  const [first] = proposalsInOrder(sitting, item)
  return first ? callsOn(sitting, first) : []
}

function callsOn(sitting: Sitting, proposal: Proposal): readonly Call[] {
  const next = nextToPut(sitting, proposal)
  return next ? [{ is: 'put-proposal', subject: next.subject }] : []
}
