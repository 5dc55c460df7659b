// VO: the silence procedure. A text is circulated; unless a delegation breaks the silence in time, it is adopted.
import type { SilenceId } from '../../ids.ts'
import { refuse } from '../../refusal.ts'
import { ok } from '../../result.ts'
import type { Act, ActsOf } from '../chapter.ts'
import type { Event } from '../event.ts'
import { asPresiding } from '../gates.ts'
import type { Outcome } from '../majority/majority.ts'
import { nextToPut } from '../proposals/next-to-put.ts'
import { rulebookOf, type Sitting } from '../sitting.ts'
import { delegationOf, hasVote } from '../standing.ts'
import { consequencesOf } from './consequences.ts'
import { NOTHING_COUNTED } from './counted.ts'
import type { SilenceCommand } from './votes-command.ts'
import type { Silence, Subject } from './votes-state.ts'

const HOUR_MS = 3_600_000
/** a quarter of a year */
const MOST_HOURS = 24 * 92

// VO21
const open: Act<'silence.open'> = (sitting, { proposal, question, hours, salt }, who, at) => {
  const chair = asPresiding(sitting, who, 'VO21')
  if (!chair.ok) return chair
  const rules = rulebookOf(sitting).procedure.voting.silence
  if (rules === null) return refuse('not-in-order', 'VO21')
  if (!Number.isSafeInteger(hours) || hours > MOST_HOURS) return refuse('bad-figure', 'VO21', 'hours')
  if (hours < rules.hours) return refuse('silence-too-short', rules.rule, 'hours')
  const text = proposal === null ? null : openProposalOf(sitting, proposal)
  if (text === undefined) return refuse('proposal-unknown', 'VO21')
  if (text && nextToPut(sitting, text)?.subject.of !== 'proposal') return refuse('not-in-order', 'VO21')
  if (proposal === null && question === '') return refuse('bad-text', 'VO21', 'question')
  const decision = text?.decision ?? rulebookOf(sitting).procedure.question
  const subject: Subject = proposal === null ? { of: 'question' } : { of: 'proposal', proposal }
  const silence = `s${sitting.silenceCount + 1}` as SilenceId
  const deadlineAt = at + hours * HOUR_MS
  const asked = proposal === null ? question : null
  return ok([{ type: 'silence.opened', silence, subject, decision, deadlineAt, question: asked, salt }])
}

/** A proposal that is before the body and not being decided otherwise; undefined: there is none. */
function openProposalOf({ proposals, silences }: Sitting, id: string) {
  const isPending = silences.some(({ subject }) => subject.of === 'proposal' && subject.proposal === id)
  return proposals.proposals.find(
    (each) => each.id === id && each.phase === 'introduced' && !each.isVoting && !isPending,
  )
}

const breakIt: Act<'silence.break'> = (sitting, { silence: id }, who, at) => {
  const silence = sitting.silences.find((each) => each.id === id)
  // kept when its time is over, however late the house notices
  if (!silence || at >= silence.deadlineAt) return refuse('silence-unknown', 'VO21')
  const delegation = delegationOf(sitting, who)
  if (who === 'system' || delegation === null) return refuse('not-in-delegation', 'VO21')
  if (!sitting.people.get(who)?.mayCast) return refuse('not-entitled-to-cast', 'VO21')
  if (!hasVote(sitting, delegation, silence.decision)) return refuse('no-vote-on-this', 'VO16')
  const outcome = outcomeOf(sitting, 'no-result')
  return ok([{ type: 'silence.closed', silence: id, brokenBy: delegation, outcome }])
}

/** VO21: those whose time is over, the oldest first, with what follows. */
const check: Act<'silence.check'> = (sitting, _, __, at) =>
  ok(sitting.silences.filter(({ deadlineAt }) => deadlineAt <= at).flatMap((each) => kept(sitting, each, at)))

function kept(sitting: Sitting, { id, subject }: Silence, at: number): readonly Event[] {
  const outcome = outcomeOf(sitting, 'adopted')
  return [
    { type: 'silence.closed', silence: id, brokenBy: null, outcome },
    ...consequencesOf(sitting, subject, outcome, NOTHING_COUNTED, at),
  ]
}

function outcomeOf(sitting: Sitting, outcome: 'adopted' | 'no-result'): Outcome {
  const rule = rulebookOf(sitting).procedure.voting.silence?.rule ?? 'VO21'
  const reason = outcome === 'adopted' ? 'silence' : 'silence-broken'
  return { outcome, reason, rule, tally: NOTHING_COUNTED.tally, limbs: [] }
}

export const SILENCE_ACTS: ActsOf<SilenceCommand> = {
  'silence.open': open,
  'silence.break': breakIt,
  'silence.check': check,
}
