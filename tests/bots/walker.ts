// A visitor who walks: the client's own prediction and intents, steered by a course that repeats.

import { createWalkRoute, type WalkRoute } from '../../client/net/walk-route.ts'
import { createWalkSync } from '../../client/net/walk-sync.ts'
import type { PersonId } from '../../shared/ids.ts'
import { MESSAGE } from '../../shared/protocol/rooms.ts'
import { type BotRoom, type Visitor, visit } from './visitor.ts'

export interface WalkingBot {
  readonly visitor: Visitor
  readonly walk: ReturnType<typeof createWalkSync>
  /** the way to a place, as a click on the floor gives it */
  readonly route: WalkRoute
  /** everything that arrived on the socket, bytes */
  readonly received: { bytes: number; messages: number }
}

/** Enters the session and is ready to walk; `onPoses` sees each pose message as it arrives, `onIntent` each intent as it is sent. */
export async function walkingBot(
  url: string,
  session: string,
  name: string,
  onPoses: (bytes: Uint8Array) => void = () => undefined,
  onIntent: (bytes: Uint8Array) => void = () => undefined,
): Promise<WalkingBot> {
  const received = { bytes: 0, messages: 0 }
  let personBySlot = new Map<number, PersonId>()
  let room: BotRoom | null = null
  const walk = createWalkSync({
    send(bytes) {
      onIntent(bytes)
      room?.sendBytes(MESSAGE.intent, bytes)
    },
    personOf: (slot) => personBySlot.get(slot) ?? null,
  })
  const visitor = await visit(url, session, { name }, (joined) => {
    room = joined
    countBytes(joined, received)
    joined.onMessage(MESSAGE.poses, (bytes: Uint8Array) => {
      onPoses(bytes)
      walk.onPoses(bytes)
    })
    joined.onMessage(MESSAGE.stepped, (bytes: Uint8Array) => walk.onStepped(bytes))
  })
  const { person } = visitor.entered
  const roster = () => {
    const people = new Map<PersonId, { slot: number; seat: number | null }>()
    visitor.room.state.walkers.forEach((walker, id) => {
      people.set(id as PersonId, { slot: walker.slot, seat: walker.seat < 0 ? null : walker.seat })
    })
    personBySlot = new Map([...people].map(([id, { slot }]) => [slot, id]))
    walk.people(people, person)
  }
  let known = -1
  visitor.room.onStateChange((state) => {
    if (state.walkers.size !== known) roster()
    known = state.walkers.size
  })
  roster()
  return { visitor, walk, route: createWalkRoute(walk), received }
}

/** Counts what comes in on the socket itself. */
function countBytes(room: BotRoom, received: { bytes: number; messages: number }): void {
  const { ws } = room.connection.transport as unknown as { ws: WebSocket }
  ws.addEventListener('message', ({ data }: MessageEvent<ArrayBuffer>) => {
    received.bytes += data.byteLength
    received.messages += 1
  })
}
