// How a simulated delegation answers the question before the hall.
import type { DelegationId } from '../../../ids.ts'
import type { Motion } from '../../../procedure/motions/motions-state.ts'
import { rulebookOf, type Sitting } from '../../../procedure/sitting.ts'
import { calledOf } from '../../../procedure/votes/called.ts'
import type { BallotChoice, OpenVote, Subject } from '../../../procedure/votes/votes-state.ts'
import { chanceOf, shuffled } from './chance.ts'
import { actOf } from './lawful.ts'
import { axisOfParagraph, blocOf, leaningOn, positionOf, simulatedOf, stanceOfProposal } from './positions.ts'
import { type Rehearsal, type SimulatedAct, WAIT } from './rehearsal.ts'

type Choice = 'yes' | 'no' | 'abstain'

const CHOICE_OF = { for: 'yes', between: 'abstain', against: 'no' } as const

/** all of a large body answer within so long */
const ALL_ANSWER_MS = 10_000

/** What each of them does about the open vote, those by chance first; none when all have answered. */
export function* answersOf(rehearsal: Rehearsal, sitting: Sitting): Generator<SimulatedAct> {
  const { vote } = sitting
  if (!vote) return
  const simulated = shuffled(simulatedOf(rehearsal, sitting), rehearsal.seed, vote.id)
  const waitMs = Math.min(WAIT.answer, ALL_ANSWER_MS / Math.max(1, simulated.length))
  if (vote.method === 'no-objection') return yield* objectionsOf(rehearsal, sitting, vote, simulated)
  const called = calledOf(vote)
  for (const delegation of called === null ? simulated : simulated.filter((one) => one === called))
    if (!vote.ballots.has(delegation))
      yield* answerOf(rehearsal, sitting, {
        vote,
        delegation,
        waitMs: called === null ? waitMs : WAIT.answer,
      })
}

interface Answering {
  readonly vote: OpenVote
  readonly delegation: DelegationId
  readonly waitMs: number
}

function* answerOf(
  rehearsal: Rehearsal,
  sitting: Sitting,
  { vote, delegation, waitMs }: Answering,
): Generator<SimulatedAct> {
  const who = sitting.heads.get(delegation)!
  const { mayPass } = rulebookOf(sitting).procedure.voting.rollCall
  const passes = vote.rollCall && !vote.rollCall.passed.includes(delegation) && mayPass
  if (passes && chanceOf(rehearsal.seed, 'pass', vote.id, delegation) < 0.06)
    yield actOf(who, { type: 'roll.pass', vote: vote.id, delegation }, waitMs)
  const choice = choiceOn(rehearsal, sitting, delegation, vote.subject)
  // where nobody abstains, who would has to say what it is
  for (const each of choice === 'abstain' ? (['abstain', 'no'] as const) : [choice])
    yield actOf(who, { type: 'ballot.cast', vote: vote.id, choice: each }, waitMs)
}

function* objectionsOf(
  rehearsal: Rehearsal,
  sitting: Sitting,
  vote: OpenVote,
  simulated: readonly DelegationId[],
): Generator<SimulatedAct> {
  // one objection is enough
  if (vote.objections.length > 0) return
  for (const delegation of simulated)
    if (choiceOn(rehearsal, sitting, delegation, vote.subject) === 'no')
      yield actOf(sitting.heads.get(delegation)!, { type: 'objection.raise', vote: vote.id }, WAIT.answer)
}

export function choiceOn(
  rehearsal: Rehearsal,
  sitting: Sitting,
  delegation: DelegationId,
  subject: Subject,
): BallotChoice {
  switch (subject.of) {
    case 'proposal':
    case 'part':
      return CHOICE_OF[leaningOn(rehearsal, sitting, delegation, subject.proposal)]
    case 'amendment':
      return onAmendment(rehearsal, sitting, delegation, subject.amendment)
    case 'motion': {
      const motion = sitting.motions.pending.find(({ id }) => id === subject.motion)
      return motion ? onMotion(rehearsal, delegation, motion) : 'yes'
    }
    // an appeal against the chair
    case 'ruling':
      return chanceOf(rehearsal.seed, subject.point, delegation) < 0.25 ? 'yes' : 'no'
    case 'question':
      return byChance(chanceOf(rehearsal.seed, 'question', sitting.voteCount, delegation))
    case 'election': {
      const election = sitting.elections.find(({ id }) => id === subject.election)
      const names = shuffled(election?.eligible ?? [], rehearsal.seed, subject.election, delegation)
      return names.slice(0, election?.open ?? 0)
    }
  }
}

const byChance = (chance: number): Choice => {
  if (chance < 0.6) return 'yes'
  return chance < 0.8 ? 'no' : 'abstain'
}

/** Closer to one's own position than what stands in its place: yes. */
export function onAmendment(
  rehearsal: Rehearsal,
  sitting: Sitting,
  delegation: DelegationId,
  id: string,
): Choice {
  const amendment = sitting.proposals.amendments.find((each) => each.id === id)
  if (!amendment) return 'abstain'
  if (amendment.delegation === delegation) return 'yes'
  const axis = axisOfParagraph(amendment.change.paragraph)
  const own = positionOf(rehearsal, delegation)[axis]
  const now = Math.abs(own - stanceOfProposal(rehearsal, sitting, amendment.proposal)[axis])
  const then = Math.abs(own - positionOf(rehearsal, amendment.delegation)[axis])
  if (then === now) return 'abstain'
  return then < now ? 'yes' : 'no'
}

/** What ends a day or brings a text before the body is not begrudged; on the rest blocs go together, more or less. */
export function onMotion(rehearsal: Rehearsal, delegation: DelegationId, motion: Motion): Choice {
  const { motion: kind, delegation: mover } = motion
  if (kind === 'adjourn-meeting' || mover === delegation) return 'yes'
  const isOfBloc = blocOf(rehearsal, mover) === blocOf(rehearsal, delegation)
  const isWelcome = WELCOME.has(kind) ? 0.9 : 0.62
  return chanceOf(rehearsal.seed, motion.id, delegation) < (isOfBloc ? 0.95 : isWelcome) ? 'yes' : 'no'
}

const WELCOME: ReadonlySet<Motion['motion']> = new Set([
  ...(['introduce-proposal', 'introduce-amendment', 'take-up-item', 'resume-debate'] as const),
  ...(['moderated-caucus', 'unmoderated-caucus', 'limit-speeches', 'close-debate'] as const),
])
