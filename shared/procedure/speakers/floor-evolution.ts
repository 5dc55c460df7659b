// The floor comes and goes: who has it, and what is counted of a speech.
import type { DelegationId, MotionId } from '../../ids.ts'
import type { EventOf } from '../event.ts'
import type { Motions } from '../motions/motions-state.ts'
import type { Sitting } from '../sitting.ts'
import { endingOf } from './floor-time.ts'
import type { Floor, Speakers, Spoken } from './speakers-state.ts'

type Given = EventOf<'floor.given'>

const NOT_SPOKEN: Spoken = { ms: 0, times: 0, replies: 0 }

const withSpoken = (
  speakers: Speakers,
  delegation: DelegationId,
  change: (spoken: Spoken) => Partial<Spoken>,
) => {
  const before = speakers.spoken[delegation] ?? NOT_SPOKEN
  return { ...speakers.spoken, [delegation]: { ...before, ...change(before) } }
}

export function floorGiven(sitting: Sitting, given: Given, at: number): Partial<Sitting> {
  const { entry, delegation, person, kind, limitMs, isYielded } = given
  const { speakers } = sitting
  const floor: Floor = {
    ...{ delegation, person, kind, givenAt: at, limitMs, isYielded },
    ...{ pausedAt: null, pausedMs: 0, yieldedTo: null },
  }
  const entries = speakers.entries.filter(({ id }) => id !== entry)
  const isReply = kind === 'reply' && delegation !== null
  // SP8: a reply counts when it is given
  const spoken = isReply
    ? withSpoken(speakers, delegation, ({ replies }) => ({ replies: replies + 1 }))
    : speakers.spoken
  return {
    speakers: { ...speakers, entries, floor, spoken, onMotions: onMotionsAfter(sitting, given) },
    motions: motionsAfter(sitting.motions, given),
  }
}

// SP23: who moved it is not counted among those for
function motionsAfter(motions: Motions, { kind, delegation }: Given): Motions {
  if (kind !== 'for' && kind !== 'against') return motions
  const pending = motions.pending.map((motion) => {
    if (motion.id !== motions.current) return motion
    if (kind === 'against') return { ...motion, spokenAgainst: motion.spokenAgainst + 1 }
    return motion.delegation === delegation ? motion : { ...motion, spokenFor: motion.spokenFor + 1 }
  })
  return { ...motions, pending }
}

// SP24: of motions that are gone nothing need be known
function onMotionsAfter({ speakers, motions }: Sitting, { kind, delegation }: Given): Speakers['onMotions'] {
  if ((kind !== 'for' && kind !== 'against') || motions.current === null) return speakers.onMotions
  const spoken = motions.pending.map(({ id }): [MotionId, readonly DelegationId[]] => {
    const before = speakers.onMotions[id] ?? []
    return [id, id === motions.current && delegation !== null ? [...before, delegation] : before]
  })
  return Object.fromEntries(spoken.filter(([, delegations]) => delegations.length > 0))
}

// SP16
export function floorEnded(speakers: Speakers, usedMs: number): Partial<Speakers> {
  const { floor, onItem } = speakers
  if (floor === null) return {}
  const { delegation, kind } = floor
  if (delegation === null) return { floor: null }
  const spoken = withSpoken(speakers, delegation, ({ ms, times }) => ({ ms: ms + usedMs, times: times + 1 }))
  if (kind !== 'speech') return { floor: null, spoken }
  return { floor: null, spoken, onItem: { ...onItem, [delegation]: (onItem[delegation] ?? 0) + usedMs } }
}

/** The speakers when what is going on ends at `at`, where no `floor.ended` came before. */
export function withoutFloor(sitting: Sitting, at: number): Speakers {
  const [ending] = endingOf(sitting, at)
  return ending ? { ...sitting.speakers, ...floorEnded(sitting.speakers, ending.usedMs) } : sitting.speakers
}
