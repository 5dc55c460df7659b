// Objecting to a decision without a vote, and passing or being absent in a roll-call.
import { refuse } from '../../refusal.ts'
import { ok } from '../../result.ts'
import type { Act } from '../chapter.ts'
import { asDelegate } from '../gates.ts'
import { rulebookOf, type Sitting } from '../sitting.ts'
import { delegationOf, hasVote, isAtDesk } from '../standing.ts'
import { calledOf } from './called.ts'
import type { OpenVote } from './votes-state.ts'

/** The vote that is meant, or null with why. */
const openOf = ({ vote }: Sitting, id: string): OpenVote | null => (vote?.id === id ? vote : null)

// VO18
export const objectTo: Act<'objection.raise'> = (sitting, command, who) => {
  const delegate = asDelegate(sitting, who, 'VO18')
  if (!delegate.ok) return delegate
  const open = openOf(sitting, command.vote)
  if (open?.method !== 'no-objection') return refuse('vote-unknown', 'VO18')
  const { delegation } = delegate.value
  if (!hasVote(sitting, delegation, open.decision)) return refuse('no-vote-on-this', 'VO16')
  if (open.objections.includes(delegation)) return ok([])
  return ok([{ type: 'objection.raised', vote: open.id, delegation }])
}

// VO15
export const passInRollCall: Act<'roll.pass'> = (sitting, command, who) => {
  const open = openOf(sitting, command.vote)
  if (!open?.rollCall) return refuse('vote-unknown', 'VO15')
  const isDesk = isAtDesk(sitting, who)
  const isOwn = delegationOf(sitting, who) === command.delegation
  if (!isDesk && !isOwn) return refuse('not-at-desk', 'VO15')
  if (calledOf(open) !== command.delegation) return refuse('not-called', 'VO15')
  const { mayPass } = rulebookOf(sitting).procedure.voting.rollCall
  const isPassing = isOwn && mayPass && !open.rollCall.passed.includes(command.delegation)
  // who is at the desk and speaks for the delegation, too, may at least say that it does not answer
  if (!isPassing && !isDesk) return refuse('not-in-order', 'VO15')
  const as = isPassing ? 'passed' : 'absent'
  return ok([{ type: 'roll.passed', vote: open.id, delegation: command.delegation, as }])
}
