// The law of recordings: the host allows them when the sitting is made, the desk starts and stops them, the house writes down what it
// kept: who spoke, when, and the hash of the file. The sound itself stands in the store, not in the journal.
import type { PersonId } from '../../ids.ts'
import { type Refusal, refuse } from '../../refusal.ts'
import { ok, type Result } from '../../result.ts'
import type { Fresh, Placed, PlaceLaw, PlaceWho } from '../place.ts'
import { isFull, MOST_RECORDED_BYTES, type RecordingState } from './recording-state.ts'
import type { KeptRecording, RecordingAct, RecordingEvent, RecordingShown } from './recording-types.ts'

const EMPTY: RecordingState = {
  ...{ isAllowed: false, since: null, stopped: null, begun: [], kept: [], bytes: 0 },
}

type Decided = Result<readonly RecordingEvent[], Refusal>

export const RECORDING_LAW: PlaceLaw<RecordingState, RecordingAct, RecordingEvent, RecordingShown, null> = {
  empty: EMPTY,
  texts: {},
  open: new Set(['recording.began']),
  decide: (state, act, who, fresh) =>
    act.is === 'start' || act.is === 'stop'
      ? decideDesk(state, act.is, who)
      : decideHouse(state, act, who, fresh),
  evolve: (state, placed) => evolveRecording(state, placed),
  shown: ({ isAllowed, since, stopped, kept, bytes }) => ({
    ...{ isAllowed, since, stopped, files: kept, bytes, mostBytes: MOST_RECORDED_BYTES },
  }),
  own: () => null,
}

function decideDesk(state: RecordingState, is: 'start' | 'stop', who: PlaceWho): Decided {
  if (!who.isDesk) return refuse('not-at-desk')
  if (is === 'stop') return ok(state.since === null ? [] : [{ type: 'recording.stopped', why: 'desk' }])
  if (!state.isAllowed) return refuse('recording-not-allowed')
  if (state.since !== null) return ok([])
  return isFull(state) ? refuse('place-full') : ok([{ type: 'recording.started' }])
}

type HouseAct = Exclude<RecordingAct, { is: 'start' | 'stop' }>

/** What only the house does; it acts in the name of who speaks where somebody does. */
function decideHouse(state: RecordingState, act: HouseAct, who: PlaceWho, { salt }: Fresh): Decided {
  if (who.role !== 'system') return refuse('not-at-desk')
  switch (act.is) {
    case 'allow':
      return ok(state.isAllowed ? [] : [{ type: 'recording.allowed' }])
    case 'halt':
      return ok(state.since === null ? [] : [{ type: 'recording.stopped', why: act.why }])
    case 'begin': {
      const { file, on, channel, from } = act
      if (who.person === 'system' || state.since === null) return refuse('place-closed')
      if (isFull(state)) return refuse('place-full')
      if ([...state.begun, ...state.kept].some((each) => each.file === file)) return refuse('key-conflict')
      return ok([{ type: 'recording.began', file, on, channel, from, texts: { name: who.name }, salt }])
    }
    case 'keep': {
      const { file, ms, bytes, sha256 } = act
      return state.begun.some((each) => each.file === file)
        ? ok([{ type: 'recording.kept', file, ms, bytes, sha256 }])
        : refuse('recording-unknown')
    }
    case 'drop':
      return ok(
        state.begun.some(({ file }) => file === act.file)
          ? [{ type: 'recording.dropped', file: act.file }]
          : [],
      )
  }
}

function evolveRecording(state: RecordingState, { event, at, by }: Placed<RecordingEvent>): RecordingState {
  switch (event.type) {
    case 'recording.allowed':
      return { ...state, isAllowed: true }
    case 'recording.started':
      return { ...state, since: at, stopped: null }
    case 'recording.stopped':
      return { ...state, since: null, stopped: event.why }
    case 'recording.began': {
      const { file, on, channel, from, texts } = event
      const begun = { file, person: by as PersonId, name: texts?.name ?? null, on, channel, from }
      return { ...state, begun: [...state.begun, begun] }
    }
    case 'recording.kept': {
      const { file, ms, bytes, sha256 } = event
      const whole = state.begun.filter((each) => each.file === file)
      const kept = whole.map((begun): KeptRecording => ({ ...begun, ms, bytes, sha256 }))
      return {
        ...without(state, file),
        kept: [...state.kept, ...kept].toSorted((one, other) => one.from - other.from),
        bytes: state.bytes + bytes,
      }
    }
    case 'recording.dropped':
      return without(state, event.file)
  }
}

const without = (state: RecordingState, file: string): RecordingState => ({
  ...state,
  begun: state.begun.filter((each) => each.file !== file),
})
