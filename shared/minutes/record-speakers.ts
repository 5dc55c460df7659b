// Who had the floor, for what and how long; the list, its limits, and caucuses.
import type { SpeakersEvent } from '../procedure/speakers/speakers-event.ts'
import type { Act, SpeakersAct } from './act.ts'
import { type Draft, type Moment, type RecordersOf, tell } from './draft.ts'
import type { Told } from './minutes.ts'

type Speech = Extract<SpeakersAct, { is: 'speech' }>

export const SPEAKERS_RECORDERS: RecordersOf<SpeakersEvent> = {
  // who waits for the floor is told when the floor is given
  'speaker.listed': null,
  'speaker.unlisted': null,
  'list.set': (draft, { isOpen }, moment) =>
    tell(draft, moment, { is: isOpen ? 'list-opened' : 'list-closed' }),
  'limits.set': (draft, { seconds, totalSeconds }, moment) =>
    tell(draft, moment, { is: 'limits-set', seconds, totalSeconds }),
  'floor.given': (draft, { delegation, person, kind }, moment) => {
    draft.mentioned.add(person)
    const isOnMotion = kind === 'for' || kind === 'against'
    const motion = isOnMotion ? moment.before.motions.current : null
    tell(draft, moment, { is: 'speech', kind, delegation, person, motion, usedMs: null, yieldedTo: null })
  },
  'floor.ended': (draft, { usedMs }) => amendSpeech(draft, { usedMs }),
  'floor.yielded': (draft, { to }) => amendSpeech(draft, { yieldedTo: to }),
  'floor.extended': null,
  'floor.paused': null,
  'floor.resumed': null,
  'times.held': null,
  'times.released': null,
  'caucus.started': (draft, { kind, endsAt, seconds }, moment) => {
    const ms = endsAt - moment.happened.at
    tell(draft, moment, { is: 'caucus-started', kind, ms, seconds, topic: topicOf(draft, moment) })
  },
  'caucus.extended': (draft, { endsAt }, moment) =>
    tell(draft, moment, { is: 'caucus-extended', until: endsAt }),
  'caucus.ended': (draft, _, moment) => tell(draft, moment, { is: 'caucus-ended' }),
}

/** Completes the speech that is being made: the last one told, whatever came after it. */
function amendSpeech(draft: Draft, more: Partial<Speech>): void {
  for (const { acts } of draft.parts.toReversed()) {
    const index = acts.findLastIndex(isSpeech)
    if (index < 0) continue
    acts[index] = { ...acts[index], ...more } as Act
    return
  }
}

const isSpeech = ({ is }: Act): boolean => is === 'speech'

// SP27; where the motion's text was erased, so is the topic
function topicOf(draft: Draft, { before, after }: Moment): Told {
  const topic = after.speakers.caucus?.topic ?? null
  const carried = before.motions.carried
  const isOfMotion = carried?.motion === `${after.speakers.caucus?.kind}-caucus`
  return topic ?? (isOfMotion ? (draft.motions.get(carried.id)?.text ?? null) : null)
}
