// What holds in every meeting, whatever its people ask of the agenda, the floor and points.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { CommandType } from '../../../shared/procedure/command.ts'
import { decide } from '../../../shared/procedure/decide.ts'
import { evolve } from '../../../shared/procedure/evolve.ts'
import { clockFree } from '../../../shared/procedure/points/point-order.ts'
import { EMPTY_SITTING, type Sitting } from '../../../shared/procedure/sitting.ts'
import { leftOnItemMs, usedMs } from '../../../shared/procedure/speakers/floor-time.ts'
import { isPresent } from '../../../shared/procedure/standing.ts'
import { REFUSAL_CODES } from '../../../shared/refusal-codes.ts'
import { ok } from '../../../shared/result.ts'
import { anyFloorSteps } from './any-floor-step.ts'
import { type PlayedFloor, playFloor } from './play-floor.ts'

const inEveryMeeting = (holds: (played: PlayedFloor) => void) =>
  fc.assert(
    fc.property(anyFloorSteps, (steps) => {
      holds(playFloor(steps))
    }),
  )

const inEveryState = (holds: (sitting: Sitting) => void) =>
  inEveryMeeting(({ moves }) => {
    for (const { after } of moves) holds(after)
  })

// the states are frozen: a command or an event that wrote to one would throw here
it('answers every command with events or a known refusal, and changes no state in place', () =>
  inEveryMeeting(({ moves }) => {
    for (const { decided } of moves)
      expect(decided.ok || REFUSAL_CODES.includes(decided.refusal.code)).toBe(true)
  }))

it('[JO6] replay equals live, also of events that were written down', () =>
  inEveryMeeting(({ happened, sitting }) => {
    const written: typeof happened = JSON.parse(JSON.stringify(happened))
    expect(written.reduce(evolve, EMPTY_SITTING)).toEqual(sitting)
  }))

it('[JO2] is plain data', () =>
  inEveryMeeting(({ sitting: { agenda, speakers, points } }) => {
    const all = { agenda, speakers, points }
    expect(JSON.parse(JSON.stringify(all))).toEqual(all)
  }))

it('[SP2] lists a delegation once for each kind', () =>
  inEveryState(({ speakers }) => {
    const places = speakers.entries.map(({ delegation, kind }) => `${delegation} ${kind}`)
    expect(new Set(places).size).toBe(places.length)
  }))

it('[SP5] never adds a speech to a closed list', () =>
  inEveryMeeting(({ moves }) => {
    for (const { before, after } of moves) {
      if (before.speakers.isOpen || after.speakers.isOpen) continue
      const ids = before.speakers.entries.map(({ id }) => id)
      for (const { id, kind } of after.speakers.entries) if (kind === 'speech') expect(ids).toContain(id)
    }
  }))

it('[AG7] [SP13] lists and hears nobody that is absent', () =>
  inEveryState((sitting) => {
    if (sitting.agenda.meeting.phase !== 'open') return
    const { entries, floor } = sitting.speakers
    const heard = floor?.delegation ? [floor.delegation] : []
    // who asked before an adjournment keeps the place, though the roll begins anew
    const listed = sitting.agenda.meeting.number === 1 ? entries.map(({ delegation }) => delegation) : []
    for (const delegation of [...heard, ...listed]) expect(isPresent(sitting, delegation)).toBe(true)
  }))

it('[SP16] counts times that are never negative and add up', () =>
  inEveryMeeting(({ moves, happened, sitting }) => {
    for (const { after, at } of moves)
      if (after.speakers.floor) expect(usedMs(after.speakers.floor, at)).toBeGreaterThanOrEqual(0)
    const sums: Record<string, { ms: number; times: number }> = {}
    let speaker: string | null = null
    for (const { event } of happened) {
      if (event.type === 'floor.given') speaker = event.delegation
      if (event.type !== 'floor.ended') continue
      expect(event.usedMs).toBeGreaterThanOrEqual(0)
      const { ms, times } = sums[speaker ?? ''] ?? { ms: 0, times: 0 }
      sums[speaker ?? ''] = { ms: ms + event.usedMs, times: times + 1 }
    }
    for (const [delegation, { ms, times }] of Object.entries(sitting.speakers.spoken))
      expect({ delegation, ms, times }).toEqual({ delegation, ...(sums[delegation] ?? { ms: 0, times: 0 }) })
  }))

it('[SP7] gives no speech more than is left on the item', () =>
  inEveryMeeting(({ moves }) => {
    for (const { before, decided, command } of moves) {
      if (!decided.ok || command?.type !== 'floor.give') continue
      const [event] = decided.value
      if (event?.type !== 'floor.given' || event.kind !== 'speech' || event.delegation === null) continue
      const left = leftOnItemMs(before.speakers, event.delegation)
      if (left !== null) expect(event.limitMs).toBeLessThanOrEqual(left)
    }
  }))

it('[SP8] gives no more replies on an item than there are', () =>
  inEveryState(({ speakers }) => {
    for (const { replies } of Object.values(speakers.spoken)) expect(replies).toBeLessThanOrEqual(2)
  }))

it('[SP14] [AG9] nobody speaks and nothing waits outside a meeting', () =>
  inEveryState(({ agenda, speakers, points }) => {
    if (agenda.meeting.phase === 'open') return
    expect([speakers.floor, speakers.caucus, points.raised]).toEqual([null, null, []])
  }))

it('[PO2] [PO8] stops the clock while an interrupting point waits', () =>
  inEveryState((sitting) => {
    const { floor } = sitting.speakers
    if (floor !== null && !clockFree(sitting).ok) expect(floor.pausedAt).not.toBe(null)
  }))

it('[PO4] lets one point of a delegation wait', () =>
  inEveryState(({ points }) => {
    const waiting = points.raised.filter(({ ruling }) => ruling === null).map(({ delegation }) => delegation)
    expect(new Set(waiting).size).toBe(waiting.length)
    expect(points.raised.length - waiting.length).toBeLessThanOrEqual(1)
  }))

it('[SP23] [SP24] hears as many on a motion as its rule allows, and nobody twice', () =>
  inEveryState(({ motions, speakers }) => {
    for (const { motion, spokenFor, spokenAgainst } of motions.pending) {
      expect(spokenFor).toBeLessThanOrEqual(motion === 'close-debate' ? 0 : 2)
      expect(spokenAgainst).toBeLessThanOrEqual(2)
    }
    for (const heard of Object.values(speakers.onMotions)) expect(new Set(heard).size).toBe(heard.length)
  }))

it('[PO12] stops the clock while an appeal is voted on', () =>
  inEveryState(({ vote, speakers }) => {
    if (vote?.subject.of === 'ruling' && speakers.floor !== null)
      expect(speakers.floor.pausedAt).not.toBe(null)
  }))

it('[AG15] has one item open, which is the current one', () =>
  inEveryState(({ agenda }) => {
    const open = agenda.items.filter(({ phase }) => phase === 'open').map(({ id }) => id)
    expect(open).toEqual(agenda.current === null ? [] : [agenda.current])
  }))

const HARMLESS_TWICE: ReadonlySet<CommandType> = new Set<CommandType>([
  'presence.note',
  'list.set',
  'limits.set',
  'floor.pause',
  'time.check',
])

it('gives nothing new when a harmless command is asked again', () =>
  inEveryMeeting(({ moves }) => {
    for (const { command, who, at, decided, after } of moves)
      if (command !== null && decided.ok && HARMLESS_TWICE.has(command.type))
        expect(decide(after, command, who, at)).toEqual(ok([]))
  }))

it('reaches speeches, yields, points, caucuses and items: the steps are not idle', () => {
  const seen: Record<string, number> = {}
  for (const steps of fc.sample(anyFloorSteps, { numRuns: 200, seed: 1 }))
    for (const { event } of playFloor(steps).happened) seen[event.type] = (seen[event.type] ?? 0) + 1
  const expected = [
    ...['speaker.listed', 'speaker.unlisted', 'floor.given', 'floor.ended', 'floor.yielded', 'floor.paused'],
    ...['floor.resumed', 'floor.extended', 'caucus.ended', 'point.raised', 'point.ruled', 'point.withdrawn'],
    ...['ruling.appealed', 'ruling.upheld', 'motion.taken-up', 'motion.carried', 'vote.closed'],
    ...['meeting.suspended', 'meeting.adjourned', 'item.opened', 'item.closed', 'list.set', 'limits.set'],
  ]
  expect(expected.filter((type) => (seen[type] ?? 0) < 20)).toEqual([])
})
