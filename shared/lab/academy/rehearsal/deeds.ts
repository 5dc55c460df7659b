// What a person has done in a rehearsal that counts in courses, read from what has happened.
import type { PersonId } from '../../../ids.ts'
import type { EventType, Happened } from '../../../procedure/event.ts'
import type { Deed } from '../academy-acts.ts'
import type { RehearsedRulebook } from './casting.ts'

/** By which badge simulated people are accredited: the journal says who they are. */
export const SIMULATED = 'simulated'

/** Steps of a first visit that the journal shows. */
export const VISIT_STEPS = ['ask', 'move', 'vote'] as const
export type VisitStep = (typeof VISIT_STEPS)[number]

const STEP_OF: Readonly<Partial<Record<EventType, VisitStep>>> = {
  'speaker.listed': 'ask',
  'motion.moved': 'move',
  'motion.seconded': 'move',
  'proposal.submitted': 'move',
  'proposal.supported': 'move',
  'amendment.submitted': 'move',
  'point.raised': 'move',
  'ballot.cast': 'vote',
}

export const stepIn = ({ event }: Happened): VisitStep | null => STEP_OF[event.type] ?? null

/** What the acts of one person come to. A rehearsal counts when it was adjourned and the person did something in it. */
export function deedsOf(
  happened: readonly Happened[],
  person: PersonId,
  rulebook: RehearsedRulebook,
): readonly Deed[] {
  const own = happened.filter(({ by }) => by === person)
  const steps = new Set(own.map(stepIn))
  const isOver = happened.some(({ event }) => event.type === 'meeting.adjourned')
  const isEnded = happened.some(({ event }) => event.type === 'sitting.ended')
  return [
    ...(VISIT_STEPS.every((step) => steps.has(step)) ? [{ is: 'visit' } as const] : []),
    ...(isOver && isEnded && own.length > 0 ? [{ is: 'rehearsal', rulebook } as const] : []),
  ]
}
