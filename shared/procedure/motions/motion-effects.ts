// MO21: what a carried motion brings about, as events of other chapters. The table stands in SPEC.md.
import type { ItemId } from '../../ids.ts'
import type { Event } from '../event.ts'
import { higherDecision } from '../proposals/next-to-put.ts'
import { isInSilence } from '../proposals/proposal-of.ts'
import type { MotionKind } from '../rulebooks/procedure.ts'
import { rulebookOf, type Sitting } from '../sitting.ts'
import { endings } from '../speakers/endings.ts'
import type { Motion } from './motions-state.ts'

type Effect = (sitting: Sitting, motion: Motion, at: number) => readonly Event[]

const MINUTE_MS = 60_000

/** A term that the motion was not moved without (MO6). */
function stated<T>(term: T | undefined): T {
  if (term === undefined) throw new Error('a motion stands without its terms')
  return term
}

const caucus =
  (kind: 'moderated' | 'unmoderated'): Effect =>
  (_, { terms }, at) => [
    {
      type: 'caucus.started',
      kind,
      endsAt: at + stated(terms.minutes) * MINUTE_MS,
      seconds: kind === 'moderated' ? stated(terms.seconds) : null,
    },
  ]

const itemOpened: Effect = (_, { terms }) => [{ type: 'item.opened', item: stated(terms.item) }]

// what is under silence is decided by it (VO21)
const inactionUnder = (sitting: Sitting, item: ItemId): readonly Event[] =>
  sitting.proposals.proposals
    .filter((each) => each.item === item && each.phase === 'introduced' && !isInSilence(sitting, each.id))
    .map(({ id }): Event => ({ type: 'proposal.decided', proposal: id, result: 'no-action' }))

/** No action on the one proposal that the motion names, or on the item and all that is before the body under it. */
const inaction =
  (type: 'item.adjourned' | 'item.closed'): Effect =>
  (sitting, { terms: { proposal, item } }) =>
    proposal === undefined
      ? [{ type, item: stated(item) }, ...inactionUnder(sitting, stated(item))]
      : [{ type: 'proposal.decided', proposal, result: 'no-action' }]

const resumed: Effect = (sitting, motion, at) => [
  ...itemOpened(sitting, motion, at),
  ...sitting.proposals.proposals
    .filter(({ item, phase }) => item === motion.terms.item && phase === 'no-action')
    .map(({ id }): Event => ({ type: 'proposal.reopened', proposal: id })),
]

const reclassified: Effect = (sitting, { terms: { proposal } }) => {
  const decision = higherDecision(sitting, proposal)
  return decision === null ? [] : [{ type: 'proposal.reclassified', proposal: stated(proposal), decision }]
}

// PR31
const procedural: Effect = (sitting, { terms: { proposal } }) => {
  const decision = rulebookOf(sitting).procedure.proposals?.procedural
  return decision === undefined
    ? []
    : [{ type: 'proposal.reclassified', proposal: stated(proposal), decision }]
}

const extended: Effect = ({ speakers }, { terms }) =>
  speakers.caucus === null
    ? []
    : [{ type: 'caucus.extended', endsAt: speakers.caucus.endsAt + stated(terms.minutes) * MINUTE_MS }]

const method =
  (required: 'recorded' | 'roll-call'): Effect =>
  (_, { delegation }) => [{ type: 'method.required', method: required, delegation }]

const EFFECTS: Readonly<Record<MotionKind, Effect>> = {
  'suspend-meeting': (_, { terms: { minutes } }, at) => [
    { type: 'meeting.suspended', until: minutes === undefined ? null : at + minutes * MINUTE_MS },
  ],
  'adjourn-meeting': () => [{ type: 'meeting.adjourned', until: null }],
  'adjourn-debate': inaction('item.adjourned'),
  'close-debate': (_, { terms }) => [{ type: 'debate.closed', item: stated(terms.item) }],
  'close-list': () => [{ type: 'list.set', isOpen: false }],
  'limit-speeches': ({ speakers: { totalSeconds } }, { terms }) => [
    { type: 'limits.set', seconds: stated(terms.seconds), totalSeconds },
  ],
  'extend-caucus': extended,
  'unmoderated-caucus': caucus('unmoderated'),
  'moderated-caucus': caucus('moderated'),
  'introduce-proposal': (_, { terms }) => [{ type: 'proposal.introduced', proposal: stated(terms.proposal) }],
  'introduce-amendment': (_, { terms }) => [
    { type: 'amendment.introduced', amendment: stated(terms.amendment) },
  ],
  'resume-debate': resumed,
  'take-up-item': itemOpened,
  refer: inaction('item.closed'),
  postpone: (_, { terms }) => [{ type: 'item.adjourned', item: stated(terms.item) }],
  'no-competence': (_, { terms }) => [
    { type: 'proposal.decided', proposal: stated(terms.proposal), result: 'no-action' },
  ],
  'important-question': reclassified,
  'preliminary-question': procedural,
  reconsider: (_, { terms }) => [{ type: 'proposal.reopened', proposal: stated(terms.proposal) }],
  divide: (_, { terms }) => [
    { type: 'proposal.divided', proposal: stated(terms.proposal), parts: stated(terms.parts) },
  ],
  'roll-call': method('roll-call'),
  'recorded-vote': method('recorded'),
}

/** What these change, a speech or a caucus does not go on in. */
const ENDS: ReadonlySet<Event['type']> = new Set([
  'meeting.suspended',
  'meeting.adjourned',
  'item.adjourned',
  'item.closed',
  'item.opened',
  'debate.closed',
  'caucus.started',
])

/** In the order in which they happen; `at`: ms since 1970. */
export function effectsOf(sitting: Sitting, motion: Motion, at: number): readonly Event[] {
  const effects = EFFECTS[motion.motion](sitting, motion, at)
  return effects.some(({ type }) => ENDS.has(type)) ? [...endings(sitting, at), ...effects] : effects
}
