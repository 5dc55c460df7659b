// A visitor who does in the hall what people do: walks to a seat and sits, gets up again, applauds, asks for the floor, and votes when
// there is a vote. Walks by the client's own prediction and ways, and sends no more than a client would.
import { WalkPrediction } from '../../client/net/walk-prediction.ts'
import { createWalkRoute } from '../../client/net/walk-route.ts'
import { SEATS, type Seat } from '../../shared/hall/seats.ts'
import type { DelegationId, SeatIndex, VoteId } from '../../shared/ids.ts'
import { decodeStepped } from '../../shared/protocol/intents.ts'
import { GESTURES } from '../../shared/protocol/messages.ts'
import { MESSAGE } from '../../shared/protocol/rooms.ts'
import { type RawVisitor, rawVisitor } from './raw-visitor.ts'

/** What one of a crowd knows of the hall by looking around; somebody else looks for all of them. */
export interface Surroundings {
  /** seats that nobody has */
  readonly freeSeats: readonly Seat[]
  /** delegations for which nobody speaks yet */
  readonly freeDelegations: readonly DelegationId[]
  readonly openVote: VoteId | null
}

export interface Dweller {
  readonly visitor: RawVisitor
  /** Twenty times a second. */
  frame(nowMs: number): void
  leave(): void
}

const SECOND = 1000
const between = (random: () => number, least: number, most: number): number =>
  least + random() * (most - least)

export async function dweller(
  url: string,
  session: string,
  who: { readonly name: string; readonly look: string },
  around: Surroundings,
  random: () => number,
): Promise<Dweller> {
  const prediction = new WalkPrediction((bytes) => visitor.sendBytes(MESSAGE.intent, bytes))
  const route = createWalkRoute({ own: prediction.drawn, intend: (...wish) => prediction.intend(...wish) })
  const visitor = await rawVisitor(url, session, who, (type, bytes) => {
    const stepped = type === MESSAGE.stepped ? decodeStepped(new Uint8Array(bytes)) : null
    if (stepped) prediction.onStepped(stepped)
  })
  const one = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)]

  let goal: Seat | null = null
  let isSeated = false
  let isBusy = false
  /** when one does something again */
  let nextMs = 0
  let hasFloorAsked = false
  let delegation: DelegationId | null = null
  let voted: VoteId | null = null
  let voteMs = Number.POSITIVE_INFINITY

  /** One thing at a time, and whatever is refused is left at that. */
  async function act(what: () => Promise<void>): Promise<void> {
    isBusy = true
    try {
      await what()
    } finally {
      isBusy = false
    }
  }

  const setOut = (nowMs: number): void => {
    goal = one(around.freeSeats) ?? one(SEATS) ?? null
    if (goal === null || !route.goTo(goal.exit, random() < 0.2 ? 2 : 1)) nextMs = nowMs + SECOND
  }

  async function sitDown(seat: Seat, nowMs: number): Promise<void> {
    const taken = await visitor.ask('seat.take', { seat: seat.index as SeatIndex })
    isSeated = taken.ok
    if (taken.ok) prediction.sit(seat.index)
    nextMs = nowMs + between(random, 20, 180) * (taken.ok ? SECOND : 20)
  }

  async function doSomething(nowMs: number): Promise<void> {
    nextMs = nowMs + between(random, 10, 60) * SECOND
    const dice = random()
    if (dice < 0.3) {
      await visitor.ask('seat.leave', {})
      isSeated = false
      prediction.sit(null)
      nextMs = nowMs + between(random, 0.5, 3) * SECOND
    } else if (dice < 0.6) await visitor.ask('gesture', { gesture: one(GESTURES)! })
    else if (delegation === null && dice < 0.8) await speakFor(one(around.freeDelegations))
    else if (delegation !== null && !hasFloorAsked)
      hasFloorAsked = (await visitor.ask('floor.request', { kind: 'speech' })).ok
    else await visitor.ask(dice < 0.95 ? 'hand.lower' : 'hand.raise', {})
  }

  async function speakFor(wanted: DelegationId | undefined): Promise<void> {
    if (wanted !== undefined && (await visitor.ask('delegation.take', { delegation: wanted })).ok)
      delegation = wanted
  }

  async function cast(vote: VoteId): Promise<void> {
    voted = vote
    const key = Array.from({ length: 32 }, () => Math.floor(random() * 16).toString(16)).join('')
    const dice = random()
    await visitor.ask('ballot.cast', {
      vote,
      choice: dice < 0.6 ? 'yes' : dice < 0.85 ? 'no' : 'abstain',
      key,
    })
  }

  function considerVote(nowMs: number): void {
    const { openVote } = around
    if (openVote === null || delegation === null || voted === openVote) {
      voteMs = Number.POSITIVE_INFINITY
      return
    }
    if (voteMs === Number.POSITIVE_INFINITY) voteMs = nowMs + between(random, 1, 20) * SECOND
    if (nowMs >= voteMs) void act(() => cast(openVote))
  }

  return {
    visitor,
    frame(nowMs) {
      const isOnTheWay = route.frame(nowMs)
      prediction.frame(nowMs)
      if (isBusy || isOnTheWay) return
      considerVote(nowMs)
      if (isBusy || nowMs < nextMs) return
      if (isSeated) void act(() => doSomething(nowMs))
      else if (goal === null) setOut(nowMs)
      else {
        const seat = goal
        goal = null
        void act(() => sitDown(seat, nowMs))
      }
    },
    leave: () => visitor.leave(),
  }
}
