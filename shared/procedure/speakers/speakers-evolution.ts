// What a sitting is after something happened to the floor, its list or a caucus.
import type { EvolutionsOf } from '../chapter.ts'
import type { Sitting } from '../sitting.ts'
import { floorEnded, floorGiven, withoutFloor } from './floor-evolution.ts'
import { HELD_TIMES_EVOLUTION } from './held-times.ts'
import type { SpeakersEvent } from './speakers-event.ts'
import type { Caucus, Floor, Speakers } from './speakers-state.ts'

const spoken = ({ speakers }: Sitting, change: Partial<Speakers>): Partial<Sitting> => ({
  speakers: { ...speakers, ...change },
})

const onFloor = (sitting: Sitting, change: (floor: Floor) => Partial<Floor>): Partial<Sitting> => {
  const { floor } = sitting.speakers
  return floor === null ? {} : spoken(sitting, { floor: { ...floor, ...change(floor) } })
}

const inCaucus = (sitting: Sitting, change: Partial<Caucus>): Partial<Sitting> => {
  const { caucus } = sitting.speakers
  return caucus === null ? {} : spoken(sitting, { caucus: { ...caucus, ...change } })
}

export const SPEAKERS_EVOLUTION: EvolutionsOf<SpeakersEvent> = {
  'speaker.listed': (sitting, { entry, delegation, person, kind }, { at }) => {
    const { entries, count } = sitting.speakers
    return spoken(sitting, {
      entries: [...entries, { id: entry, delegation, person, kind, at }],
      count: count + 1,
    })
  },
  'speaker.unlisted': (sitting, { entry }) =>
    spoken(sitting, { entries: sitting.speakers.entries.filter(({ id }) => id !== entry) }),
  'list.set': (sitting, { isOpen }) => spoken(sitting, { isOpen }),
  'limits.set': (sitting, { seconds, totalSeconds }, { seq }) =>
    spoken(sitting, { seconds, totalSeconds, limitsSeq: seq }),
  'floor.given': (sitting, event, { at }) => floorGiven(sitting, event, at),
  'floor.ended': (sitting, { usedMs }) => spoken(sitting, floorEnded(sitting.speakers, usedMs)),
  'floor.yielded': (sitting, { to }) => onFloor(sitting, () => ({ yieldedTo: to })),
  'floor.extended': (sitting, { ms }) =>
    onFloor(sitting, ({ limitMs }) => ({ limitMs: limitMs === null ? null : limitMs + ms })),
  'floor.paused': (sitting, _, { at }) => onFloor(sitting, ({ pausedAt }) => ({ pausedAt: pausedAt ?? at })),
  'floor.resumed': (sitting, _, { at }) =>
    onFloor(sitting, ({ pausedAt, pausedMs }) => ({
      pausedAt: null,
      pausedMs: pausedMs + (pausedAt === null ? 0 : Math.max(0, at - pausedAt)),
    })),
  // SP27
  'caucus.started': (sitting, { kind, endsAt, seconds }, { at }) => {
    const topic = sitting.motions.carried?.text ?? null
    const caucus: Caucus = { kind, topic, startedAt: at, endsAt, seconds }
    return { speakers: { ...withoutFloor(sitting, at), caucus } }
  },
  'caucus.extended': (sitting, { endsAt }) => inCaucus(sitting, { endsAt }),
  // SP26
  'caucus.ended': (sitting, _, { at }) => ({
    speakers: {
      ...(sitting.speakers.floor?.kind === 'caucus' ? withoutFloor(sitting, at) : sitting.speakers),
      caucus: null,
    },
  }),
  ...HELD_TIMES_EVOLUTION,
}
