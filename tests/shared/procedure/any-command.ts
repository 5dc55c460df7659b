// Any command of the law, drawn from what a sitting has before it, so that much of what is asked is near to what is in order. A new
// command does not compile before it can be drawn.
import type { PersonId } from '../../../shared/ids.ts'
import type { Command, CommandOf, CommandType } from '../../../shared/procedure/command.ts'
import { CHOICES } from '../../../shared/procedure/majority/majority.ts'
import type { MotionTerms } from '../../../shared/procedure/motions/motions-state.ts'
import { RULINGS } from '../../../shared/procedure/points/points-state.ts'
import { ROLES } from '../../../shared/procedure/roles/roles.ts'
import { DOORS } from '../../../shared/procedure/roles/roles-state.ts'
import {
  METHODS,
  MOTION_KINDS,
  type MotionKind,
  POINT_KINDS,
  PRESENCES,
  YIELDS,
} from '../../../shared/procedure/rulebooks/procedure.ts'
import { ELECTION_MAJORITIES } from '../../../shared/procedure/rulebooks/rulebook.ts'
import { rulebookOf, type Sitting } from '../../../shared/procedure/sitting.ts'
import { LISTED_KINDS } from '../../../shared/procedure/speakers/speakers-state.ts'
import { ANNULLING } from './any-annulment.ts'
import {
  amendment,
  delegation,
  election,
  entry,
  idOf,
  idsOf,
  item,
  lot,
  minted,
  motion,
  person,
  point,
  proposal,
  salt,
  seen,
  silence,
  text,
  vote,
} from './any-drawn.ts'
import { SECRET_MAKING } from './any-secret-command.ts'
import type { Draw } from './draw-of.ts'
import { OPEN } from './samples.ts'

type Making = { readonly [T in CommandType]: (draw: Draw, sitting: Sitting) => Omit<CommandOf<T>, 'type'> }

const decision = (draw: Draw, sitting: Sitting): string =>
  draw.upTo(10) === 0 ? 'unknown' : draw.pick(Object.keys(rulebookOf(sitting).decisions))

/** Of the rulebook, but those that end the meeting: they would come before all others. */
function motionsOf(sitting: Sitting): readonly MotionKind[] {
  const kinds = rulebookOf(sitting).procedure.motions.map((each) => each.motion)
  const others = kinds.filter((kind) => kind !== 'adjourn-meeting' && kind !== 'suspend-meeting')
  return others.length > 0 ? others : MOTION_KINDS
}

const PARTS: readonly (readonly (readonly number[])[])[] = [[[1]], [[2], [3]], [[1, 3]], [[9]]]

const terms = (draw: Draw, sitting: Sitting): MotionTerms => ({
  ...(draw.upTo(5) > 0 && { minutes: 1 + draw.upTo(20), seconds: 30 + draw.upTo(60) }),
  ...(draw.upTo(5) > 0 && { item: item(draw, sitting) }),
  ...(draw.isOn() && { proposal: proposal(draw, sitting) }),
  ...(draw.isOn() && { amendment: amendment(draw, sitting) }),
  parts: draw.pick(PARTS),
})

function choice(draw: Draw, { vote: open, elections }: Sitting): CommandOf<'ballot.cast'>['choice'] {
  const { subject } = open ?? {}
  const held = subject?.of === 'election' ? elections.find(({ id }) => id === subject.election) : undefined
  if (!held || draw.upTo(10) === 0) return draw.pick([...CHOICES, 'yes', 'yes', 'yes', 'yes'])
  return held.eligible.filter(() => draw.isOn()).slice(0, draw.upTo(held.open + 2))
}

const MAKING: Making = {
  'sitting.open': () => OPEN,
  'person.admit': (draw, sitting) => ({
    ...{ person: draw.isOn() ? person(draw, sitting) : (`p_new${draw.upTo(3)}` as PersonId) },
    ...{ role: draw.pick(ROLES), delegation: draw.isOn() ? delegation(draw, sitting) : null },
  }),
  'person.lapse': (draw, sitting) => ({
    ...{ person: person(draw, sitting), from: draw.pick(['presiding', 'everything'] as const) },
  }),
  'presiding.succeed': (draw, sitting) => ({
    gone: sitting.presiding ?? person(draw, sitting),
    there: [...sitting.people.keys()].filter(() => draw.isOn()),
  }),
  'delegation.take': (draw, sitting) => ({ delegation: delegation(draw, sitting) }),
  'delegation.leave': () => ({}),
  'delegation.allow': (draw, sitting) => ({ person: person(draw, sitting), mayCast: draw.isOn() }),
  'delegation.lead': (draw, sitting) => ({ person: person(draw, sitting) }),
  'presiding.take': () => ({}),
  'presiding.hand': (draw, sitting) => ({ person: person(draw, sitting) }),
  'presiding.leave': () => ({}),
  'person.mute': (draw, sitting) => ({ person: person(draw, sitting), isMuted: draw.isOn() }),
  'person.remove': (draw, sitting) => ({ person: person(draw, sitting) }),
  'person.readmit': (draw, { conduct }) => ({ person: idOf(draw, conduct.removed, 'p_nobody') }),
  'door.set': (draw) => ({ door: draw.pick(DOORS) }),
  'chat.slow': (draw) => ({ everyMs: draw.pick([0, 5000, -1]) }),
  'succession.set': (draw, sitting) => ({
    people: [...sitting.people.keys()].filter(() => draw.isOn()),
    seen: seen(draw, sitting),
  }),
  'meeting.open': () => ({}),
  'meeting.suspend': (draw) => ({ minutes: draw.pick([null, 10, 0]) }),
  'meeting.adjourn': () => ({}),
  'sitting.end': () => ({}),
  'presence.note': (draw, sitting) => ({
    delegation: delegation(draw, sitting),
    presence: draw.pick([...PRESENCES, 'present', 'present', 'present'] as const),
  }),
  'item.add': (draw) => ({ title: 'Wells', salt: salt(draw) }),
  'agenda.order': (draw, sitting) => ({
    items: draw.isOn() ? idsOf(sitting.agenda.items).toReversed() : [item(draw, sitting)],
    seen: seen(draw, sitting),
  }),
  'agenda.adopt': () => ({}),
  'item.open': (draw, sitting) => ({ item: item(draw, sitting) }),
  'item.close': (draw, sitting) => ({ item: item(draw, sitting) }),
  'document.add': (draw, sitting) => ({
    ...{ item: draw.isOn() ? item(draw, sitting) : null, title: 'Map', text: 'Here', salt: salt(draw) },
  }),
  'document.remove': (draw, { agenda }) => ({ document: idOf(draw, idsOf(agenda.documents), 'x99') }),
  'floor.request': (draw) => ({ kind: draw.pick(['speech', ...LISTED_KINDS] as const) }),
  'floor.withdraw': (draw, sitting) => ({ entry: entry(draw, sitting) }),
  'list.add': (draw, sitting) => ({ delegation: delegation(draw, sitting) }),
  'list.set': (draw) => ({ isOpen: draw.isOn() }),
  'limits.set': (draw, sitting) => ({
    ...{ seconds: draw.pick([null, 60, 300, 1]), totalSeconds: draw.pick([null, 20, 60]) },
    seen: seen(draw, sitting),
  }),
  'floor.give': (draw, sitting) => ({ entry: entry(draw, sitting) }),
  'floor.recognise': (draw, sitting) => ({
    delegation: delegation(draw, sitting),
    kind: draw.pick(['caucus', 'for', 'against'] as const),
  }),
  'floor.invite': (draw, sitting) => ({ person: person(draw, sitting), seconds: draw.pick([60, 90, 5]) }),
  'floor.end': (draw, { speakers }) => ({ givenAt: draw.upTo(6) === 0 ? 0 : (speakers.floor?.givenAt ?? 0) }),
  'floor.yield': (draw, sitting) => ({ to: draw.pick(YIELDS), delegation: delegation(draw, sitting) }),
  'floor.extend': (draw, { speakers }) => ({
    ...{ givenAt: speakers.floor?.givenAt ?? 0, seconds: draw.pick([30, 120, 3]) },
  }),
  'floor.pause': (draw, { speakers }) => ({
    givenAt: speakers.floor?.givenAt ?? 0,
    isPaused: draw.isOn(),
  }),
  'caucus.end': (_, { speakers }) => ({ startedAt: speakers.caucus?.startedAt ?? 0 }),
  'time.check': () => ({}),
  'times.hold': (draw) => ({ isHeld: draw.isOn() }),
  'point.raise': (draw) => ({
    ...{ kind: draw.pick(POINT_KINDS), text: text(draw, 'Too long'), salt: salt(draw) },
  }),
  'point.withdraw': (draw, sitting) => ({ point: point(draw, sitting) }),
  'point.rule': (draw, sitting) => ({
    ...{ point: point(draw, sitting), ruling: draw.pick(RULINGS), text: text(draw, 'So it is') },
    salt: salt(draw),
  }),
  'ruling.appeal': (draw, sitting) => ({ point: point(draw, sitting), ...minted(draw) }),
  'motion.move': (draw, sitting) => ({
    motion: draw.pick(draw.upTo(6) === 0 ? MOTION_KINDS : motionsOf(sitting)),
    ...{ terms: terms(draw, sitting), text: text(draw, 'Water'), salt: salt(draw) },
  }),
  'motion.second': (draw, sitting) => ({ motion: motion(draw, sitting) }),
  'motion.object': (draw, sitting) => ({ motion: motion(draw, sitting) }),
  'motion.withdraw': (draw, sitting) => ({ motion: motion(draw, sitting) }),
  'motion.rule-out': (draw, sitting) => ({
    ...{ motion: motion(draw, sitting), text: text(draw, 'Dilatory'), salt: salt(draw) },
  }),
  'motion.take-up': (draw, sitting) => ({ motion: motion(draw, sitting) }),
  'motion.put': (draw, sitting) => ({
    ...{ motion: motion(draw, sitting), method: draw.pick(METHODS), ...minted(draw) },
  }),
  'proposal.submit': (draw, sitting) => ({
    text: { title: 'Wells', preamble: ['Recalling'], operative: ['One', 'Two', 'Three'].slice(draw.upTo(3)) },
    ...{ decision: decision(draw, sitting), salt: salt(draw) },
  }),
  'proposal.support': (draw, sitting) => ({
    proposal: proposal(draw, sitting),
    as: draw.pick(['sponsor', 'sponsor', 'signatory', 'nothing'] as const),
  }),
  'proposal.withdraw': (draw, sitting) => ({ proposal: proposal(draw, sitting) }),
  'proposal.reintroduce': (draw, sitting) => ({ proposal: proposal(draw, sitting) }),
  'amendment.submit': (draw, sitting) => ({
    proposal: proposal(draw, sitting),
    change: {
      ...{ is: draw.pick(['replace', 'add', 'delete'] as const), paragraph: draw.upTo(5) },
      text: text(draw, 'Other words'),
    },
    salt: salt(draw),
  }),
  'amendment.support': (draw, sitting) => ({ amendment: amendment(draw, sitting), isSponsor: draw.isOn() }),
  'amendment.accept': (draw, sitting) => ({ amendment: amendment(draw, sitting) }),
  'amendment.withdraw': (draw, sitting) => ({ amendment: amendment(draw, sitting) }),
  'amendments.order': (draw, sitting) => {
    const order = idsOf(sitting.proposals.amendments).filter(() => draw.isOn())
    const [first, ...others] = order
    return { proposal: proposal(draw, sitting), order, excludes: first ? { [first]: others } : {} }
  },
  'proposals.order': (draw, sitting) => ({
    order: idsOf(sitting.proposals.proposals).filter(() => draw.isOn()),
    seen: seen(draw, sitting),
  }),
  'proposal.put': (draw, sitting) => ({
    ...{ proposal: proposal(draw, sitting), method: draw.pick(METHODS), ...minted(draw) },
  }),
  'vote.open': (draw, sitting) => ({
    ...{ question: text(draw, 'Shall the well be dug?'), method: draw.pick(METHODS), ...minted(draw) },
    decision: draw.isOn() ? decision(draw, sitting) : null,
    again: draw.upTo(4) === 0 ? vote(draw, sitting) : null,
  }),
  'vote.close': (draw, sitting) => ({ vote: vote(draw, sitting) }),
  'ballot.cast': (draw, sitting) => ({
    ...{ vote: vote(draw, sitting), choice: choice(draw, sitting), salt: salt(draw) },
    key: `k${draw.upTo(1_000_000_000)}`,
  }),
  ...ANNULLING,
  'objection.raise': (draw, sitting) => ({ vote: vote(draw, sitting) }),
  'roll.pass': (draw, sitting) => ({ vote: vote(draw, sitting), delegation: delegation(draw, sitting) }),
  'silence.open': (draw, sitting) => ({
    ...{ proposal: draw.isOn() ? proposal(draw, sitting) : null, question: text(draw, 'Shall we go on?') },
    ...{ hours: draw.pick([72, 73, 1]), salt: salt(draw) },
  }),
  'silence.break': (draw, sitting) => ({ silence: silence(draw, sitting) }),
  'silence.check': () => ({}),
  'lot.contribute': (draw, sitting) => ({ lot: lot(draw, sitting), nonce: draw.upTo(9) ? salt(draw) : 'x' }),
  'lot.draw': (draw, sitting) => ({ lot: lot(draw, sitting), nonce: salt(draw) }),
  'election.open': (draw, { delegations }) => ({
    ...{ title: 'Board', places: 1 + draw.upTo(2), majority: draw.pick(ELECTION_MAJORITIES) },
    ...{ candidates: delegations.slice(0, 1 + draw.upTo(4)), salt: salt(draw) },
  }),
  'election.ballot': (draw, sitting) => ({
    ...{ election: election(draw, sitting), isSecret: draw.isOn() },
    ...minted(draw),
  }),
  'election.end': (draw, sitting) => ({ election: election(draw, sitting) }),
  ...SECRET_MAKING,
}

export const COMMAND_TYPES = Object.keys(MAKING) as readonly CommandType[]

export const commandOf = (type: CommandType, draw: Draw, sitting: Sitting): Command =>
  ({ type, ...MAKING[type](draw, sitting) }) as Command
