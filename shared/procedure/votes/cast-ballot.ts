// Casting: who may, when, and what.
import type { DelegationId } from '../../ids.ts'
import { type Refusal, refuse } from '../../refusal.ts'
import { ok, type Result } from '../../result.ts'
import type { Act } from '../chapter.ts'
import { CHOICES } from '../majority/majority.ts'
import { rulebookOf, type Sitting } from '../sitting.ts'
import { asCaster } from './as-caster.ts'
import { calledOf } from './called.ts'
import { keyUse } from './cast-keys.ts'
import type { BallotChoice, OpenVote } from './votes-state.ts'

const nothing: Result<null, Refusal> = ok(null)

export const castBallot: Act<'ballot.cast'> = (sitting, command, who) => {
  if (who === 'system') return refuse('person-unknown')
  const used = keyUse(sitting.keys, command.key)
  if (used !== undefined) {
    const isSame =
      used.vote === command.vote && used.ballot.by === who && isEqual(used.ballot.choice, command.choice)
    return isSame ? ok([]) : refuse('key-conflict', 'VO5')
  }
  const open = sitting.vote
  if (open?.id !== command.vote)
    return refuse(
      sitting.decided.some(({ vote }) => vote === command.vote) ? 'vote-closed' : 'vote-unknown',
      'VO3',
    )
  const caster = asCaster(sitting, who, open)
  if (!caster.ok) return caster
  // SB12
  if (open.secret) return refuse('not-in-order', 'SB12')
  const may = mayAnswer(sitting, open, caster.value, command.choice)
  if (!may.ok) return may
  const { vote, choice, key, salt } = command
  return ok([{ type: 'ballot.cast', vote, delegation: caster.value, choice, salt, key }])
}

function mayAnswer(sitting: Sitting, open: OpenVote, delegation: DelegationId, choice: BallotChoice) {
  // VO15
  if (open.rollCall && open.rollCall.order === null) return refuse('lot-not-drawn', 'VO15')
  if (open.rollCall && calledOf(open) !== delegation) return refuse('not-called', 'VO15')
  return open.subject.of === 'election'
    ? mayElect(sitting, open.subject.election, choice)
    : maySay(sitting, open, delegation, choice)
}

function maySay(
  sitting: Sitting,
  { decision, rollCall }: OpenVote,
  delegation: DelegationId,
  choice: BallotChoice,
) {
  if (!CHOICES.some((each) => each === choice)) return refuse('candidate-unknown', 'VO3', 'choice')
  if (choice !== 'abstain') return nothing
  if (rollCall?.passed.includes(delegation)) return refuse('no-abstention', 'VO25')
  const { noAbstention } = rulebookOf(sitting).procedure.voting
  // VO17
  const isVoting = sitting.agenda.presence[delegation] === 'present-and-voting'
  return isVoting || noAbstention.includes(decision) ? refuse('no-abstention', 'VO17') : nothing
}

// EL6
function mayElect(sitting: Sitting, id: string, choice: BallotChoice) {
  const election = sitting.elections.find((each) => each.id === id)
  if (!election || typeof choice === 'string') return refuse('candidate-unknown', 'EL6', 'choice')
  if (new Set(choice).size < choice.length || choice.some((name) => !election.eligible.includes(name)))
    return refuse('candidate-unknown', 'EL6', 'choice')
  return choice.length > election.open ? refuse('too-many-choices', 'EL6', 'choice') : nothing
}

/** Choices are equal when they say the same: names in any order. */
function isEqual(one: BallotChoice | null, other: BallotChoice): boolean {
  if (one === null) return false
  if (typeof one === 'string' || typeof other === 'string') return one === other
  return one.length === other.length && one.every((name) => other.includes(name))
}
