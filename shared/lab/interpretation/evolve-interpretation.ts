// How channels change by what happened to them.
import type { PersonId } from '../../ids.ts'
import type { Placed } from '../place.ts'
import type { Channel, InterpretationEvent, InterpretationState, Wish } from './interpretation-types.ts'

export const EMPTY_INTERPRETATION: InterpretationState = { channels: [], seen: null, wishes: [] }

const OFF_AIR = { onAir: null, since: null, offeredTo: null } as const

export function evolveInterpretation(
  state: InterpretationState,
  { event, at }: Placed<InterpretationEvent>,
): InterpretationState {
  switch (event.type) {
    case 'interpretation.opened': {
      const { tag, kind } = event
      const channel: Channel = { tag, kind, interpreters: [], ...OFF_AIR, ready: [] }
      return {
        channels: [...state.channels, channel],
        seen: kind === 'sign' ? (state.seen ?? tag) : state.seen,
        wishes: state.wishes.filter((wish) => wish.tag.toLowerCase() !== tag.toLowerCase()),
      }
    }
    case 'interpretation.closed': {
      const channels = state.channels.filter(({ tag }) => tag !== event.tag)
      const next = channels.find(({ kind }) => kind === 'sign')?.tag ?? null
      return { ...state, channels, seen: state.seen === event.tag ? next : state.seen }
    }
    case 'interpretation.shown':
      return { ...state, seen: event.tag }
    case 'interpretation.wished':
      return { ...state, wishes: wished(state.wishes, event) }
    case 'interpretation.left':
      return {
        ...state,
        channels: state.channels.map((channel) => without(channel, event.person)),
        wishes: state.wishes
          .map(({ tag, people }) => ({ tag, people: people.filter((each) => each !== event.person) }))
          .filter(({ people }) => people.length > 0),
      }
    default:
      return {
        ...state,
        channels: state.channels.map((channel) =>
          channel.tag === event.tag ? changed(channel, event, at) : channel,
        ),
      }
  }
}

type ChannelEvent = Exclude<
  InterpretationEvent,
  { type: `interpretation.${'opened' | 'closed' | 'shown' | 'wished' | 'left'}` }
>

function changed(channel: Channel, event: ChannelEvent, at: number): Channel {
  const { interpreters, ready } = channel
  switch (event.type) {
    case 'interpretation.named':
      return { ...channel, interpreters: [...interpreters, event.person] }
    case 'interpretation.unnamed': {
      const { person } = event
      return { ...without(channel, person), interpreters: interpreters.filter((each) => each !== person) }
    }
    case 'interpretation.began': {
      const { person } = event
      const others = ready.filter((each) => each !== person)
      return { ...channel, onAir: person, since: at, offeredTo: null, ready: others }
    }
    case 'interpretation.offered':
      return { ...channel, offeredTo: event.to }
    case 'interpretation.declined':
      return { ...channel, offeredTo: null }
    case 'interpretation.readied': {
      const others = ready.filter((each) => each !== event.person)
      return { ...channel, ready: event.isReady ? [...others, event.person] : others }
    }
    case 'interpretation.ended':
      return { ...channel, ...OFF_AIR }
  }
}

/** They neither speak nor wait any more. */
function without(channel: Channel, person: PersonId): Channel {
  const { onAir, offeredTo, ready } = channel
  return {
    ...channel,
    ...(onAir === person ? OFF_AIR : { offeredTo: offeredTo === person ? null : offeredTo }),
    ready: ready.filter((each) => each !== person),
  }
}

function wished(
  wishes: readonly Wish[],
  { tag, person, isWanted }: Extract<InterpretationEvent, { type: 'interpretation.wished' }>,
): readonly Wish[] {
  const people = wishes.find((wish) => wish.tag === tag)?.people ?? []
  const now = isWanted ? [...people, person] : people.filter((each) => each !== person)
  if (people.length === 0) return [...wishes, { tag, people: now }]
  return wishes
    .map((wish) => (wish.tag === tag ? { tag, people: now } : wish))
    .filter((wish) => wish.people.length > 0)
}
