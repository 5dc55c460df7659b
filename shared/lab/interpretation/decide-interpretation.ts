// What may be done about interpretation: the desk has the channels and names who interprets; interpreters have the microphone among them.
import type { PersonId } from '../../ids.ts'
import { type Refusal, refuse } from '../../refusal.ts'
import { ok, type Result } from '../../result.ts'
import type { PlaceWho } from '../place.ts'
import type {
  Channel,
  InterpretationAct,
  InterpretationEvent,
  InterpretationState,
} from './interpretation-types.ts'

/** the official languages of every assembly there is, and signs beside them */
export const MOST_CHANNELS = 24
/** of one channel: two booths that take turns */
export const MOST_INTERPRETERS = 8
/** languages that one person asks for at once, and that all ask for */
export const MOST_WISHES_OF_ONE = 3
export const MOST_WISHES = 60

type Decided = Result<readonly InterpretationEvent[], Refusal>
type ActOf<N extends InterpretationAct['is']> = Extract<InterpretationAct, { is: N }>

const NOTHING: Decided = ok([])
const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase()

export function decideInterpretation(
  state: InterpretationState,
  act: InterpretationAct,
  who: PlaceWho,
): Decided {
  switch (act.is) {
    case 'gone':
      return who.person === 'system' ? left(state, act.person) : refuse('not-at-desk')
    case 'open':
      return open(state, act, who)
    case 'wish':
      return wish(state, act, who)
    default: {
      const channel = state.channels.find(({ tag }) => isSame(tag, act.tag))
      return channel ? onChannel(state, channel, act, who) : refuse('channel-unknown')
    }
  }
}

function open({ channels }: InterpretationState, { tag, kind }: ActOf<'open'>, who: PlaceWho): Decided {
  if (!who.isDesk) return refuse('not-at-desk')
  if (channels.some((channel) => isSame(channel.tag, tag))) return refuse('channel-there')
  if (channels.length >= MOST_CHANNELS) return refuse('place-full')
  return ok([{ type: 'interpretation.opened', tag, kind }])
}

type OnChannel = Exclude<InterpretationAct, { is: 'gone' | 'open' | 'wish' }>

function onChannel(state: InterpretationState, channel: Channel, act: OnChannel, who: PlaceWho): Decided {
  switch (act.is) {
    case 'close':
    case 'name':
    case 'unname':
    case 'show':
      return who.isDesk ? atDesk(state, channel, act) : refuse('not-at-desk')
    case 'stop':
      if (channel.onAir === null) return NOTHING
      if (channel.onAir !== who.person && !who.isDesk) return refuse('not-interpreter')
      return ok([{ type: 'interpretation.ended', tag: channel.tag }])
    default: {
      const me = channel.interpreters.find((each) => each === who.person)
      return me === undefined ? refuse('not-interpreter') : inBooth(state, channel, act, me)
    }
  }
}

function atDesk(
  state: InterpretationState,
  { tag, kind, interpreters }: Channel,
  act: ActOf<'close' | 'name' | 'unname' | 'show'>,
): Decided {
  switch (act.is) {
    case 'close':
      return ok([{ type: 'interpretation.closed', tag }])
    case 'show':
      if (kind !== 'sign') return refuse('channel-unknown')
      return state.seen === tag ? NOTHING : ok([{ type: 'interpretation.shown', tag }])
    case 'name':
      if (interpreters.includes(act.person)) return NOTHING
      if (interpreters.length >= MOST_INTERPRETERS) return refuse('place-full')
      return ok([{ type: 'interpretation.named', tag, person: act.person }])
    case 'unname':
      if (!interpreters.includes(act.person)) return NOTHING
      return ok([{ type: 'interpretation.unnamed', tag, person: act.person }])
  }
}

function inBooth(
  state: InterpretationState,
  { tag, onAir, offeredTo, interpreters, ready }: Channel,
  act: ActOf<'take' | 'offer' | 'decline' | 'ready'>,
  me: PersonId,
): Decided {
  switch (act.is) {
    case 'take': {
      if (onAir === me) return NOTHING
      if (onAir !== null && offeredTo !== me) return refuse('channel-taken')
      const other = state.channels.find((each) => each.onAir === me)
      const ended = other ? [{ type: 'interpretation.ended', tag: other.tag } as const] : []
      return ok([...ended, { type: 'interpretation.began', tag, person: me }])
    }
    case 'offer':
      if (onAir !== me) return refuse('not-on-air')
      if (act.to === me || !interpreters.includes(act.to)) return refuse('not-interpreter')
      return offeredTo === act.to ? NOTHING : ok([{ type: 'interpretation.offered', tag, to: act.to }])
    case 'decline':
      if (offeredTo === null) return NOTHING
      if (offeredTo !== me && onAir !== me) return refuse('not-on-air')
      return ok([{ type: 'interpretation.declined', tag }])
    case 'ready':
      if (onAir === me || ready.includes(me) === act.isReady) return NOTHING
      return ok([{ type: 'interpretation.readied', tag, person: me, isReady: act.isReady }])
  }
}

function wish(
  { channels, wishes }: InterpretationState,
  { tag, isWanted }: ActOf<'wish'>,
  who: PlaceWho,
): Decided {
  if (who.person === 'system') return NOTHING
  const { person } = who
  const asked = wishes.find((each) => isSame(each.tag, tag))
  if ((asked?.people.includes(person) ?? false) === isWanted) return NOTHING
  if (isWanted) {
    if (channels.some((channel) => isSame(channel.tag, tag))) return refuse('channel-there')
    const own = wishes.filter(({ people }) => people.includes(person))
    if (own.length >= MOST_WISHES_OF_ONE) return refuse('too-many-open')
    if (!asked && wishes.length >= MOST_WISHES) return refuse('place-full')
  }
  return ok([{ type: 'interpretation.wished', tag: asked?.tag ?? tag, person, isWanted }])
}

/** Whoever is gone is not on air, is offered nothing, and asks for nothing; named they stay, for when they are back. */
function left({ channels, wishes }: InterpretationState, person: PersonId): Decided {
  const isThere =
    channels.some(
      ({ onAir, offeredTo, ready }) => onAir === person || offeredTo === person || ready.includes(person),
    ) || wishes.some(({ people }) => people.includes(person))
  return isThere ? ok([{ type: 'interpretation.left', person }]) : NOTHING
}
