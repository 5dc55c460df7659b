// Arbitrary steps of a meeting: what people ask of the agenda, the floor and points, with motions and votes between them, and now
// and then what a motion that is not here would bring about. From small pools, so that they meet.
import fc from 'fast-check'
import type { DelegationId, DocumentId, EntryId, ItemId, PersonId, PointId } from '../../../shared/ids.ts'
import type { Command, CommandType, Who } from '../../../shared/procedure/command.ts'
import type { Event } from '../../../shared/procedure/event.ts'
import { RULINGS } from '../../../shared/procedure/points/points-state.ts'
import { POINT_KINDS, PRESENCES, YIELDS } from '../../../shared/procedure/rulebooks/procedure.ts'
import { LISTED_KINDS } from '../../../shared/procedure/speakers/speakers-state.ts'
import { APT_MOVES, type AptMove } from './apt-move.ts'
import { ESTHER, GITA, OMAR, PIA, VAT } from './floor-samples.ts'
import { AMINA, ARE, ATLANTIS, BORIS, CHIDI, DALAL, FRA, KEN, saltOf } from './samples.ts'

/** `later`: ms since the step before. In place of a command an apt one, or an event that another chapter brings about. */
export type FloorStep = { readonly later: number } & (
  | { readonly who: Who; readonly command: Command }
  | { readonly apt: AptMove }
  | { readonly brought: Event }
)

const is = <T extends CommandType>(type: T) => fc.constant(type)
const numbered = <T extends string>(letter: string, most: number) =>
  fc.integer({ min: 1, max: most }).map((number) => `${letter}${number}` as T)
const delegation = fc.constantFrom<DelegationId>(ARE, FRA, KEN, ATLANTIS, VAT)
const delegate = fc.constantFrom<PersonId>(AMINA, GITA, BORIS, CHIDI, PIA)
const desk = fc.constantFrom<PersonId>(DALAL, DALAL, ESTHER)
const entry = numbered<EntryId>('e', 12)
const item = numbered<ItemId>('i', 2)
const point = numbered<PointId>('q', 6)
const salt = fc.nat().map(saltOf)
const isOn = fc.boolean()

const asked: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      type: is('floor.request'),
      kind: fc.constantFrom('speech', 'speech', 'speech', ...LISTED_KINDS),
    }),
  },
  fc.record({ type: is('floor.withdraw'), entry }),
  fc.record({
    ...{ type: is('floor.yield'), to: fc.constantFrom(...YIELDS) },
    delegation: fc.option(delegation),
  }),
  {
    weight: 2,
    arbitrary: fc.record({
      ...{ type: is('point.raise'), kind: fc.constantFrom(...POINT_KINDS), text: fc.constant('') },
      salt,
    }),
  },
  fc.record({ type: is('point.withdraw'), point }),
  fc.record({
    type: is('presence.note'),
    delegation,
    presence: fc.constantFrom('present', 'present', ...PRESENCES),
  }),
)

const byTheDesk: fc.Arbitrary<Command> = fc.oneof(
  fc.record({ type: is('floor.give'), entry }),
  fc.record({ type: is('list.add'), delegation }),
  fc.record({ type: is('list.set'), isOpen: isOn }),
  fc.record({
    type: is('limits.set'),
    seconds: fc.constantFrom(null, 30, 120),
    totalSeconds: fc.constantFrom(null, 60, 200),
    seen: fc.constant(1_000_000),
  }),
  {
    weight: 3,
    arbitrary: fc.record({ type: is('floor.recognise'), delegation, kind: fc.constant('caucus') }),
  },
  fc.record({ type: is('floor.invite'), person: fc.constant(OMAR), seconds: fc.constant(90) }),
  fc.record({ type: is('floor.extend'), givenAt: fc.nat(), seconds: fc.constant(30) }),
  fc.record({ type: is('floor.pause'), givenAt: fc.nat(), isPaused: isOn }),
  fc.record({ type: is('caucus.end'), startedAt: fc.nat() }),
  fc.record({
    ...{ type: is('point.rule'), point, ruling: fc.constantFrom(...RULINGS) },
    ...{ text: fc.constant('So it is'), salt },
  }),
  {
    weight: 2,
    arbitrary: fc.record({ type: is('presence.note'), delegation, presence: fc.constant('present') }),
  },
  fc.record({ type: is('item.add'), title: fc.constant('Wells'), salt }),
  fc.record({ type: is('item.open'), item }),
  fc.record({ type: is('item.close'), item }),
  fc.record({
    ...{ type: is('document.add'), item: fc.constant(null), title: fc.constant('Wells') },
    ...{ text: fc.constant('Deep'), salt },
  }),
  fc.record({ type: is('document.remove'), document: numbered<DocumentId>('x', 4) }),
)

const seldom: fc.Arbitrary<Command> = fc.constantFrom<Command>(
  ...([{ type: 'meeting.adjourn' }, { type: 'meeting.adjourn' }, { type: 'agenda.adopt' }] as const),
  ...Array.from({ length: 6 }, () => ({ type: 'meeting.suspend', minutes: null }) as const),
  { type: 'sitting.end' },
)

const brought: fc.Arbitrary<Event> = fc.oneof(
  fc.record({
    ...{ type: fc.constant('caucus.started' as const), kind: fc.constant('moderated' as const) },
    ...{ endsAt: fc.integer({ min: 100_000, max: 3_000_000 }), seconds: fc.constant(60) },
  }),
  item.map((id): Event => ({ type: 'debate.closed', item: id })),
  item.map((id): Event => ({ type: 'item.adjourned', item: id })),
)

const later = fc.constantFrom(0, 1, 1000, 20_000, 70_000)
const check: Command = { type: 'time.check' }

const anyStep: fc.Arbitrary<FloorStep> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ who: delegate, command: asked, later }) },
  { weight: 12, arbitrary: fc.record({ who: desk, command: byTheDesk, later }) },
  { weight: 30, arbitrary: fc.record({ apt: fc.constantFrom(...APT_MOVES), later }) },
  {
    weight: 2,
    arbitrary: fc.record({ who: fc.constant('system' as const), command: fc.constant(check), later }),
  },
  { weight: 1, arbitrary: fc.record({ brought, later }) },
  { weight: 1, arbitrary: fc.record({ who: desk, command: seldom, later }) },
  {
    weight: 1,
    arbitrary: fc.record({
      who: fc.oneof(delegate, desk, fc.constant('system' as const)),
      command: fc.oneof(asked, byTheDesk, seldom),
      later,
    }),
  },
)

/** What takes several steps to come about, one after the other. */
const SCENES: readonly (readonly AptMove[])[] = [
  ['point', 'rule', 'appeal', 'cast', 'close-vote'],
  ['open-item', 'move', 'take-up', 'for', 'end', 'against', 'end', 'put', 'cast', 'close-vote'],
  ['call', 'point', 'rule', 'appeal', 'cast', 'close-vote', 'end'],
]

const anyScene: fc.Arbitrary<FloorStep[]> = fc
  .tuple(fc.constantFrom(...SCENES), later)
  .map(([moves, ms]) => moves.map((apt) => ({ apt, later: ms })))

export const anyFloorSteps: fc.Arbitrary<FloorStep[]> = fc
  .array(fc.oneof({ weight: 20, arbitrary: anyStep.map((step) => [step]) }, anyScene), {
    ...{ minLength: 60, maxLength: 150 },
    size: 'max',
  })
  .map((scenes) => scenes.flat())
