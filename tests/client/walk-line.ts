// A hall and clients on a line with delay and jitter, all driven by one fake clock in steps of a few milliseconds.
import { createWalkSync } from '../../client/net/walk-sync.ts'
import type { LineOf } from '../../server/rooms/pose-rounds.ts'
import { createWalkers } from '../../server/rooms/walkers.ts'
import type { Facing } from '../../shared/hall/polar.ts'
import { STEP_MS } from '../../shared/hall/walk.ts'
import type { PersonId } from '../../shared/ids.ts'

export interface Delay {
  readonly leastMs: number
  readonly jitterMs: number
}

/** Chance that is the same in every run. */
function chance(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

interface Post {
  readonly atMs: number
  readonly deliver: () => void
}

/** One way of a line: late by chance, but in order, as TCP delivers. */
function makeWay(delay: Delay, random: () => number) {
  const posts: Post[] = []
  let lastMs = 0
  return {
    send(nowMs: number, deliver: () => void) {
      lastMs = Math.max(lastMs, nowMs + delay.leastMs + random() * delay.jitterMs)
      posts.push({ atMs: lastMs, deliver })
    },
    deliverUntil(nowMs: number) {
      while (posts[0] && posts[0].atMs <= nowMs) posts.shift()?.deliver()
    },
  }
}

export function makeWorld(seed = 1) {
  const random = chance(seed)
  const walkers = createWalkers(0)
  const roster = new Map<PersonId, { slot: number; seat: number | null }>()
  const personOf = (slot: number): PersonId | null =>
    [...roster].find(([, person]) => person.slot === slot)?.[0] ?? null
  const clients = new Map<PersonId, ReturnType<typeof makeClient>>()
  let nowMs = 0

  function makeClient(person: PersonId, delay: Delay) {
    const up = makeWay(delay, random)
    const down = makeWay(delay, random)
    let sent = 0
    const send = (bytes: Uint8Array) => {
      sent += 1
      if (world.isCut) return
      up.send(nowMs, () => walkers.intent(person, bytes, nowMs))
    }
    const sync = createWalkSync({ send, personOf, nowMs: () => nowMs })
    const tellRoster = () => down.send(nowMs, () => sync.people(roster, person))
    return { sync, send, up, down, tellRoster, sent: () => sent }
  }

  const lineOf: LineOf = (person) => {
    const client = clients.get(person)
    if (client === undefined) return undefined
    return {
      tell({ bytes }) {
        client.down.send(nowMs, () => client.sync.onPoses(bytes))
        return true
      },
    }
  }

  const world = {
    /** while true, what clients send is lost */
    isCut: false,
    walkers,
    random,
    now: () => nowMs,
    clientOf: (person: PersonId) => {
      const client = clients.get(person)
      if (!client) throw new RangeError(`nobody is called ${person}`)
      return client
    },
    enter(person: PersonId, at: { x: number; z: number }, delay: Delay) {
      roster.set(person, { slot: roster.size + 1, seat: null })
      const client = makeClient(person, delay)
      clients.set(person, client)
      walkers.admit(person, roster.size, { ...at, heading: 0, seat: null }, nowMs)
      for (const { tellRoster } of clients.values()) tellRoster()
      return client.sync
    },
    seat(person: PersonId, seat: number | null) {
      const known = roster.get(person)
      if (!known) return
      roster.set(person, { ...known, seat })
      if (seat === null) walkers.standUp(person)
      else walkers.sitDown(person, seat)
      for (const { tellRoster } of clients.values()) tellRoster()
    },
    /** As the hall does it: the walker is elsewhere, and the roster says that nobody sits, at once or a moment later. */
    bring(person: PersonId, at: Facing, laterMs: number) {
      const known = roster.get(person)
      if (!known) return
      walkers.bringTo(person, at)
      world.run(laterMs)
      roster.set(person, { ...known, seat: null })
      for (const { tellRoster } of clients.values()) tellRoster()
    },
    /** Lets time pass; `each` is called at every frame of 16 or 17 ms, before the clients draw. */
    run(ms: number, each: () => void = () => {}) {
      const endMs = nowMs + ms
      for (let tickMs = nowMs; nowMs < endMs; ) {
        nowMs += 4
        for (const { up } of clients.values()) up.deliverUntil(nowMs)
        if (nowMs - tickMs >= STEP_MS) {
          tickMs += STEP_MS
          const acks = walkers.tick(nowMs)
          walkers.tell(lineOf)
          for (const [person, bytes] of acks) {
            const client = clients.get(person)
            client?.down.send(nowMs, () => client.sync.onStepped(bytes))
          }
        }
        for (const { down } of clients.values()) down.deliverUntil(nowMs)
        if (nowMs % 16 !== 0) continue
        each()
        for (const { sync } of clients.values()) sync.frame(nowMs)
      }
    },
  }
  return world
}
