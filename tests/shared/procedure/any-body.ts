// Any body at work, under each rulebook that the house knows: what its people ask at random, most of it near to what is in order, and
// now and then anything by anyone. Linked to a journal as it is live.
import fc from 'fast-check'
import type { DelegationId, PersonId, SessionId } from '../../../shared/ids.ts'
import { EMPTY_HEAD, headOf, type JournalLine, link } from '../../../shared/journal/chain.ts'
import type { Decided } from '../../../shared/procedure/chapter.ts'
import type { Command, CommandType, Who } from '../../../shared/procedure/command.ts'
import { decide } from '../../../shared/procedure/decide.ts'
import type { Happened } from '../../../shared/procedure/event.ts'
import { evolve } from '../../../shared/procedure/evolve.ts'
import { RULEBOOKS } from '../../../shared/procedure/rulebooks/rulebooks.ts'
import { EMPTY_SITTING, type Sitting } from '../../../shared/procedure/sitting.ts'
import { COMMAND_TYPES, commandOf } from './any-command.ts'
import { type Draw, drawOf } from './draw-of.ts'
import { frozen } from './frozen.ts'
import { OPEN, saltOf } from './samples.ts'

export type Body = keyof typeof RULEBOOKS
export const BODIES = Object.keys(RULEBOOKS) as readonly Body[]

const codes = (text: string) => text.split(' ') as readonly string[] as readonly DelegationId[]
const FEW = codes('KEN ARE FRA IND VAT')
/** Delegations that each body can decide with. */
const SEATED: Readonly<Partial<Record<Body, readonly DelegationId[]>>> = {
  'security-council': codes('BHR CHN COD COL DNK FRA GBR GRC LBR LVA PAK PAN RUS SOM USA'),
  'eu-council': codes('AUT BEL DEU ESP FRA ITA'),
  'gcc-supreme-council': codes('ARE BHR SAU OMN QAT KWT'),
}
const OBSERVERS = codes('VAT')

export const CHAIR = 'p_chair' as PersonId
const OTHERS: readonly (readonly [PersonId, 'chair' | 'secretary' | 'observer'])[] = [
  [CHAIR, 'chair'],
  ['p_second_chair' as PersonId, 'chair'],
  ['p_secretary' as PersonId, 'secretary'],
  ['p_guest' as PersonId, 'observer'],
]

export interface Asked {
  readonly who: Who
  readonly command: Command
  readonly at: number
}

export interface Moved extends Asked {
  readonly before: Sitting
  readonly decided: Decided
}

export interface Worked {
  readonly body: Body
  readonly moves: readonly Moved[]
  readonly happened: readonly Happened[]
  readonly lines: readonly JournalLine[]
  readonly sitting: Sitting
  /** ms since 1970 of the last step */
  readonly at: number
}

/** What ends much is asked seldom, what moves a body on often; all others once. */
const OFTEN: Readonly<Partial<Record<CommandType, number>>> = {
  ...{ 'ballot.cast': 12, 'vote.close': 5, 'roll.pass': 3, 'presence.note': 6, 'meeting.open': 3 },
  ...{ 'motion.move': 6, 'motion.second': 4, 'motion.take-up': 5, 'motion.put': 6, 'floor.give': 3 },
  ...{ 'proposal.submit': 3, 'proposal.support': 3, 'amendment.submit': 4, 'proposal.put': 8 },
  ...{
    'floor.request': 4,
    'floor.end': 4,
    'limits.set': 2,
    'point.raise': 2,
    'point.rule': 4,
    'item.open': 3,
  },
  ...{ 'lot.draw': 4, 'election.ballot': 2, 'ruling.appeal': 2, 'time.check': 2, 'silence.check': 2 },
  // only while a meeting is suspended or a caucus is on, and only by the house
  'times.hold': 6,
}
const SELDOM: readonly CommandType[] = [
  ...(['person.remove', 'person.remove', 'presiding.leave', 'presiding.leave'] as const),
  ...(['meeting.adjourn', 'meeting.adjourn', 'meeting.suspend', 'sitting.open'] as const),
]
/** What is often asked while motions wait. */
const MOVING: readonly CommandType[] = [
  ...(['motion.second', 'motion.second', 'motion.take-up', 'motion.take-up', 'motion.put'] as const),
  ...(['motion.put', 'motion.put', 'motion.object', 'floor.recognise', 'motion.move'] as const),
]
/** What is mostly asked while a vote is under way. */
const VOTING: readonly CommandType[] = [
  ...Array<CommandType>(8).fill('ballot.cast'),
  ...(['vote.close', 'roll.pass', 'lot.draw', 'lot.draw', 'objection.raise', 'point.raise'] as const),
]
const TYPES = COMMAND_TYPES.flatMap((type) =>
  SELDOM.includes(type) || type === 'sitting.end' ? [] : Array<CommandType>(OFTEN[type] ?? 1).fill(type),
)

const LATER_MS = [0, 1000, 1000, 20_000, 20_000, 90_000, 600_000]

const personOf = (delegation: string) => `p_${delegation.toLowerCase()}` as PersonId
/** of the first delegation */
const SECOND = 'p_second' as PersonId

/** Anyone, the chair and the delegations often. */
function whoOf(draw: Draw, { people, delegations, presiding }: Sitting): Who {
  if (draw.upTo(3) === 0) return presiding ?? CHAIR
  if (draw.upTo(8) > 0 && delegations.length > 0) return personOf(draw.pick(delegations))
  return draw.pick<Who>([...people.keys(), 'system', 'p_nobody' as PersonId])
}

function typeOf(draw: Draw, { vote, speakers, points, motions }: Sitting): CommandType {
  if (draw.upTo(150) === 0) return draw.pick(SELDOM)
  if (vote !== null && draw.upTo(5) > 0) return draw.pick(VOTING)
  if (points.raised.some(({ ruling }) => ruling === null) && draw.upTo(3) === 0) return 'point.rule'
  if (speakers.floor !== null && draw.upTo(4) === 0) return 'floor.end'
  return motions.pending.length > 0 && draw.isOn() ? draw.pick(MOVING) : draw.pick(TYPES)
}

/** Of a few things that may be asked now the first that is in order, or the last. */
export function anyAsked(draw: Draw, sitting: Sitting, at: number): Asked {
  let asked: Asked
  let tries = 1 + draw.upTo(24)
  do {
    const type = typeOf(draw, sitting)
    asked = { who: whoOf(draw, sitting), command: commandOf(type, draw, sitting), at }
    tries -= 1
  } while (tries > 0 && !decide(sitting, asked.command, asked.who, at).ok)
  return asked
}

function opening(body: Body, isOpenForum: boolean): readonly Asked[] {
  const delegations = SEATED[body] ?? FEW
  const observers = delegations.filter((id) => OBSERVERS.includes(id))
  const people = [
    ...OTHERS.map(([person, role]) => ({ person, role, delegation: null })),
    ...delegations.map((id) => ({ person: personOf(id), role: 'delegate' as const, delegation: id })),
    { person: SECOND, role: 'delegate' as const, delegation: delegations[0]! },
  ]
  const byHouse = (command: Command): Asked => ({ who: 'system', command, at: 1000 })
  const byChair = (command: Command): Asked => ({ who: CHAIR, command, at: 1000 })
  return [
    byHouse({ ...OPEN, rulebook: body, isOpenForum, delegations, observers }),
    ...people.map((person) => byHouse({ type: 'person.admit', ...person })),
    ...['Wells', 'Maps'].map((title) => byChair({ type: 'item.add', title, salt: saltOf(7) })),
    ...delegations.map((id) => byChair({ type: 'presence.note', delegation: id, presence: 'present' })),
    byChair({ type: 'meeting.open' }),
    byChair({ type: 'item.open', item: 'i1' as never }),
  ]
}

/** All states are frozen: a command or an event that wrote to one would throw. */
export function work(body: Body, seeds: readonly number[]): Worked {
  const moves: Moved[] = []
  const happened: Happened[] = []
  const lines: JournalLine[] = []
  let sitting = frozen(EMPTY_SITTING)
  let head = EMPTY_HEAD
  const move = (asked: Asked): void => {
    const before = sitting
    const decided = decide(before, asked.command, asked.who, asked.at)
    for (const event of decided.ok ? decided.value : []) {
      const now = frozen({ seq: head.seq + 1, at: asked.at, by: asked.who, event })
      const line = link('s_any' as SessionId, head, now)
      sitting = frozen(evolve(sitting, now))
      head = headOf(line.entry)
      happened.push(now)
      lines.push(line)
    }
    moves.push({ ...asked, before, decided })
  }
  // the forum is open to all under no other rules
  opening(body, body === 'open-floor' && seeds.length % 2 === 0).forEach(move)
  let at = 1000
  for (const [step, seed] of seeds.entries()) {
    const draw = drawOf(seed)
    // what is asked after the end is refused, and so it comes late
    if (step === seeds.length - 6) move({ who: 'system', command: { type: 'sitting.end' }, at })
    at += draw.upTo(100) === 0 ? 80 * 3_600_000 : draw.pick(LATER_MS)
    move(anyAsked(draw, sitting, at))
  }
  return { body, moves, happened, lines, sitting, at }
}

export const anyWork: fc.Arbitrary<Worked> = fc
  .tuple(
    fc.constantFrom(...BODIES),
    fc.array(fc.integer({ min: 0, max: 2 ** 31 }), { minLength: 100, maxLength: 300, size: 'max' }),
  )
  .map(([body, seeds]) => work(body, seeds))
