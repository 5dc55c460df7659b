// The law of recordings: whose word it takes, what is written down of a turn, and what is left when somebody is forgotten.
import { expect, test } from 'vitest'
import type { PersonId, SessionId } from '../../../shared/ids.ts'
import type { Fresh, Placed, PlaceWho } from '../../../shared/lab/place.ts'
import { linkPlaced, placedOf } from '../../../shared/lab/place-chain.ts'
import { RECORDING_LAW } from '../../../shared/lab/recording/recording-law.ts'
import { MOST_RECORDED_BYTES, type RecordingState } from '../../../shared/lab/recording/recording-state.ts'
import type { RecordingAct, RecordingEvent } from '../../../shared/lab/recording/recording-types.ts'

const plain = { name: '', delegation: null, isHead: false, isDesk: false }
const HOUSE: PlaceWho = { ...plain, person: 'system', role: 'system' }
const DESK: PlaceWho = { ...plain, person: 'p_chair' as PersonId, name: 'Chair', role: 'chair', isDesk: true }
const AMINA: PlaceWho = { ...plain, person: 'p_amina' as PersonId, name: 'Amina', role: 'system' }
const GUEST: PlaceWho = { ...plain, person: 'p_guest' as PersonId, name: 'Guest', role: 'visitor' }
const FILE = 'aaaaaaaaaaaaaaaa'
const HASH = 'b'.repeat(64)
const BEGIN: RecordingAct = { is: 'begin', file: FILE, on: 'floor', channel: null, from: 900 }
const KEEP: RecordingAct = { is: 'keep', file: FILE, ms: 4000, bytes: 16_000, sha256: HASH }
const fresh = (at: number): Fresh => ({ id: 'i'.repeat(16), salt: '0'.repeat(32), at })

type Asked = readonly [RecordingAct, PlaceWho]

/** What came of acts, one each second; the last refusal beside it. */
function after(...asked: readonly Asked[]) {
  let state: RecordingState = RECORDING_LAW.empty
  let refused: string | null = null
  const placed: Placed<RecordingEvent>[] = []
  asked.forEach(([act, who], index) => {
    const at = 1000 * (index + 1)
    const decided = RECORDING_LAW.decide(state, act, who, fresh(at))
    refused = decided.ok ? null : decided.refusal.code
    if (!decided.ok) return
    for (const event of decided.value) {
      placed.push({ seq: placed.length + 1, at, by: who.person, event })
      state = RECORDING_LAW.evolve(state, placed.at(-1)!)
    }
  })
  return { state, refused, placed, shown: RECORDING_LAW.shown(state) }
}

const ALLOWED: Asked = [{ is: 'allow' }, HOUSE]
const STARTED: readonly Asked[] = [ALLOWED, [{ is: 'start' }, DESK]]

test('nobody records what the host did not allow, and nobody but the desk begins or ends', () => {
  expect(after([{ is: 'start' }, DESK]).refused).toBe('recording-not-allowed')
  expect(after(ALLOWED, [{ is: 'start' }, GUEST]).refused).toBe('not-at-desk')
  expect(after(...STARTED, [{ is: 'stop' }, GUEST]).refused).toBe('not-at-desk')
  expect(after([{ is: 'allow' }, DESK]).refused).toBe('not-at-desk')
})

test('everyone sees since when it is recorded, and why it is not any more', () => {
  const nothing = { isAllowed: true, files: [], bytes: 0, mostBytes: MOST_RECORDED_BYTES }
  expect(after(...STARTED).shown).toEqual({ ...nothing, since: 2000, stopped: null })
  expect(after(...STARTED, [{ is: 'stop' }, DESK]).shown).toEqual({
    ...nothing,
    since: null,
    stopped: 'desk',
  })
  const halted = after(...STARTED, [{ is: 'halt', why: 'not-kept' }, HOUSE])
  expect(halted.shown).toEqual({ ...nothing, since: null, stopped: 'not-kept' })
})

test('starting and stopping twice says nothing twice', () => {
  const { placed } = after(
    ...STARTED,
    [{ is: 'start' }, DESK],
    [{ is: 'stop' }, DESK],
    [{ is: 'stop' }, DESK],
  )
  expect(placed.map(({ event }) => event.type)).toEqual([
    'recording.allowed',
    'recording.started',
    'recording.stopped',
  ])
})

test('a turn is shown when it is whole: who, where, from when, how long, and its hash', () => {
  const begun = after(...STARTED, [BEGIN, AMINA])
  expect(begun.shown.files).toEqual([])
  const { shown, placed } = after(...STARTED, [BEGIN, AMINA], [KEEP, HOUSE])
  expect(shown.files).toEqual([
    {
      ...{ file: FILE, person: 'p_amina', name: 'Amina', on: 'floor', channel: null, from: 900 },
      ...{ ms: 4000, bytes: 16_000, sha256: HASH },
    },
  ])
  expect(shown.bytes).toBe(16_000)
  // the name is beside the chain
  const line = linkPlaced('s/recording' as SessionId, { seq: 2, hash: HASH, at: 0 }, placed[2]!)
  expect(JSON.stringify(line.entry)).not.toContain('Amina')
})

test('nobody keeps a turn in the place of the house, twice, or while nothing is recorded', () => {
  expect(after(...STARTED, [BEGIN, DESK]).refused).toBe('not-at-desk')
  expect(after(ALLOWED, [BEGIN, AMINA]).refused).toBe('place-closed')
  expect(after(...STARTED, [BEGIN, AMINA], [BEGIN, AMINA]).refused).toBe('key-conflict')
  expect(after(...STARTED, [KEEP, HOUSE]).refused).toBe('recording-unknown')
})

test('a turn that goes on when recording stops is kept to its end; one of which nothing was kept leaves nothing', () => {
  const stopped = after(...STARTED, [BEGIN, AMINA], [{ is: 'stop' }, DESK], [KEEP, HOUSE])
  expect(stopped.shown.files).toHaveLength(1)
  const dropped = after(...STARTED, [BEGIN, AMINA], [{ is: 'drop', file: FILE }, HOUSE])
  expect([dropped.state.begun, dropped.shown.files]).toEqual([[], []])
})

test('when there is as much as may be kept, no turn begins, and recording does not start again', () => {
  const much: Asked = [{ ...KEEP, bytes: MOST_RECORDED_BYTES } as RecordingAct, HOUSE]
  const next = { ...BEGIN, file: 'c'.repeat(16) } as RecordingAct
  expect(after(...STARTED, [BEGIN, AMINA], much, [next, AMINA]).refused).toBe('place-full')
  const again: readonly Asked[] = [
    [{ is: 'stop' }, DESK],
    [{ is: 'start' }, DESK],
  ]
  expect(after(...STARTED, [BEGIN, AMINA], much, ...again).refused).toBe('place-full')
})

test('of who is forgotten no name is left, and that something was said is still there', () => {
  const { placed } = after(...STARTED, [BEGIN, AMINA], [KEEP, HOUSE])
  const state = placed.reduce<RecordingState>((before, each) => {
    const line = linkPlaced('s/recording' as SessionId, { seq: each.seq - 1, hash: HASH, at: 0 }, each)
    const forgotten = each.by === AMINA.person ? { ...line, secret: null } : line
    return RECORDING_LAW.evolve(before, placedOf(forgotten as never))
  }, RECORDING_LAW.empty)
  expect(state.kept).toMatchObject([{ file: FILE, name: null }])
})
