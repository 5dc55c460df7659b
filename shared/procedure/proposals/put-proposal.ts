// PR17 to PR19: the chair begins voting on a proposal, or goes on with it. What is put is what comes next.
import type { VoteId } from '../../ids.ts'
import { refuse } from '../../refusal.ts'
import { ok } from '../../result.ts'
import type { Act } from '../chapter.ts'
import { asPresiding, type Gate, inMeeting, notVoting, outsideVote, refusedBy } from '../gates.ts'
import { motionsInOrder } from '../motions/motion-order.ts'
import { settledPoints } from '../points/point-order.ts'
import { rulebookOf, type Sitting } from '../sitting.ts'
import { putVote } from '../votes/put-vote.ts'
import { isNothingLeft, nextToPut } from './next-to-put.ts'
import { openItemOf } from './open-item.ts'
import { asOpen } from './proposal-gates.ts'
import { isInSilence } from './proposal-of.ts'
import type { Proposal } from './proposals-state.ts'
import { settledAs } from './settled.ts'
import { proposalsInOrder } from './voting-order.ts'

export const put: Act<'proposal.put'> = (sitting, command, who) => {
  const refused = refusedBy(
    asPresiding(sitting, who, 'PR17'),
    inMeeting(sitting, 'PR17'),
    outsideVote(sitting, 'PR20'),
    settledPoints(sitting),
  )
  if (refused) return refused
  const open = asOpen(sitting, command.proposal, 'PR17')
  if (!open.ok) return open
  const proposal = open.value
  const ready = proposal.isVoting ? ok(null) : mayBegin(sitting, proposal)
  if (!ready.ok) return ready
  // PR25: all of it was deleted
  if (isNothingLeft(sitting, proposal)) return ok(settledAs(sitting, proposal.id, 'rejected'))
  const next = nextToPut(sitting, proposal)
  if (next === null) return refuse('not-in-order', 'PR7')
  const { method, salt, seed, seedSalt } = command
  const opened = putVote(sitting, { ...next, method, question: null, salt, seed, seedSalt })
  if (!opened.ok) return opened
  const vote = `v${sitting.voteCount + 1}` as VoteId
  return ok([{ type: 'proposal.put', proposal: proposal.id, vote }, ...opened.value])
}

function mayBegin(sitting: Sitting, proposal: Proposal): Gate<null> {
  const { speakers } = sitting
  if (proposal.phase !== 'introduced') return refuse('not-in-order', 'PR7')
  const idle = notVoting(sitting, 'PR20')
  if (!idle.ok) return idle
  if (speakers.floor !== null) return refuse('floor-taken', 'PR17')
  if (speakers.caucus !== null) return refuse('not-in-order', 'PR17')
  if (isInSilence(sitting, proposal.id)) return refuse('not-in-order', 'VO21')
  if (proposal.item !== null && proposal.item !== openItemOf(sitting)) return refuse('item-not-open', 'PR17')
  const [waiting] = motionsInOrder(sitting)
  if (waiting?.isSeconded) return refuse('motion-current', waiting.rule.rule)
  if (isTooEarly(sitting, proposal)) return refuse('second-vote-later', tieRuleOf(sitting, proposal)?.rule)
  const [first] = proposalsInOrder(sitting, proposal.item).filter((each) => !waits(sitting, each))
  const { orderRule = 'PR18' } = rulebookOf(sitting).procedure.proposals ?? {}
  return first && first.id !== proposal.id ? refuse('earlier-proposal', orderRule) : ok(null)
}

const tieRuleOf = (sitting: Sitting, { decision }: Proposal) => rulebookOf(sitting).decisions[decision]?.tie

/** It cannot be put now, and holds up no other. */
const waits = (sitting: Sitting, proposal: Proposal): boolean =>
  isTooEarly(sitting, proposal) || isInSilence(sitting, proposal.id)

// PR27
function isTooEarly(sitting: Sitting, proposal: Proposal): boolean {
  const { isInformal } = rulebookOf(sitting).procedure
  const hours = tieRuleOf(sitting, proposal)?.withinHours
  return !isInformal && hours !== undefined && proposal.dividedIn === sitting.agenda.meeting.number
}
