// Visitors who decode everything, and walk by the client's own prediction: they turn, and how long it takes until the others see it.

import { WalkPrediction } from '../../client/net/walk-prediction.ts'
import { isClear } from '../../shared/hall/collide.ts'
import { HEADINGS, radiansOf, STEP_MS, strideX, strideZ } from '../../shared/hall/walk.ts'
import type { PersonId } from '../../shared/ids.ts'
import { decodeIntent, decodeStepped } from '../../shared/protocol/intents.ts'
import { decodePoses, tickOf } from '../../shared/protocol/poses.ts'
import { MESSAGE } from '../../shared/protocol/rooms.ts'
import type { Area } from '../bots/raw-walker.ts'
import { type Visitor, visit } from '../bots/visitor.ts'

/** Where the probes walk: before the entrance, where everybody comes in, and near enough to see each other at once. */
export const PROBE_AREA: Area = { left: -4, right: 4, top: 46, bottom: 54 }
/** closer than a square of the floor is wide: certainly near */
const NEAR_METRES = 6
const TURN_MS = 500
const AHEAD_STEPS = 12
/** has no divisor in common with a step */
const SPREAD_MS = 37

interface Probe {
  readonly visitor: Visitor
  readonly walk: WalkPrediction
  readonly slot: number
  turnsAt: number
  /** ms after the first frame */
  startsIn: number | null
  /** the direction that was sent last, when, and who has seen it */
  sent: { readonly heading: number; readonly at: number; readonly seenBy: Set<Probe> } | null
  lastTick: number
  firstTick: number
}

export interface Probes {
  readonly count: number
  /** the seat that a person has, as the first probe sees it; null for who stands or is not there */
  seatOf(person: PersonId): number | null
  /** Starts to measure anew. */
  begin(): void
  /** Often, while they walk. */
  frame(nowMs: number, random: () => number): void
  stand(nowMs: number): void
  /** ms from a probe's sending a turn to another one near by reading it, since `begin` */
  readonly latencies: readonly number[]
  /** steps of the hall that went by, as told to the probes */
  steps(): number
  /** how often the hall moved one elsewhere than their client had predicted */
  corrections(): number
  leave(): Promise<void>
}

export async function gatherProbes(url: string, count: number, session = 'open-forum'): Promise<Probes> {
  const probes: Probe[] = []
  const bySlot = new Map<number, Probe>()
  let latencies: number[] = []

  function saw(watcher: Probe | undefined, bytes: Uint8Array): void {
    const tick = tickOf(bytes)
    if (watcher === undefined || tick === null) return
    if (watcher.firstTick < 0) watcher.firstTick = tick
    watcher.lastTick = tick
    const now = performance.now()
    decodePoses(bytes, (slot, x, z, heading) => {
      if (slot === watcher.slot) watcher.walk.placeRoughly(x, z, radiansOf(heading))
      const { sent, walk } = bySlot.get(slot) ?? {}
      if (!sent || !walk || sent.heading !== heading || sent.seenBy.has(watcher)) return
      sent.seenBy.add(watcher)
      const [here, there] = [watcher.walk.drawn, walk.drawn]
      if (Math.hypot(here.x - there.x, here.z - there.z) < NEAR_METRES) latencies.push(now - sent.at)
    })
  }

  for (let index = 0; index < count; index++) {
    let probe: Probe | undefined
    const walk = new WalkPrediction((bytes) => {
      const intent = decodeIntent(bytes)
      const isTurn = intent !== null && intent.pace > 0 && intent.heading !== probe?.sent?.heading
      if (probe && isTurn)
        probe.sent = { heading: intent.heading, at: performance.now(), seenBy: new Set([probe]) }
      probe?.visitor.room.sendBytes(MESSAGE.intent, bytes)
    })
    const visitor = await visit(url, session, { name: `Probe ${index + 1}` }, (room) => {
      room.onMessage(MESSAGE.poses, (bytes: Uint8Array) => saw(probe, bytes))
      room.onMessage(MESSAGE.stepped, (bytes: Uint8Array) => {
        const stepped = decodeStepped(bytes)
        if (stepped) walk.onStepped(stepped)
      })
    })
    const slot = visitor.room.state.walkers.get(visitor.entered.person)?.slot ?? -1
    const startsIn = SPREAD_MS * index
    probe = { visitor, walk, slot, turnsAt: 0, startsIn, sent: null, firstTick: -1, lastTick: -1 }
    probes.push(probe)
    bySlot.set(slot, probe)
  }

  return {
    count,
    seatOf(person) {
      const seat = probes[0]?.visitor.room.state.walkers.get(person)?.seat ?? -1
      return seat < 0 ? null : seat
    },
    get latencies() {
      return latencies
    },
    begin() {
      latencies = []
      for (const probe of probes) probe.firstTick = -1
    },
    frame(nowMs, random) {
      for (const probe of probes) {
        const { walk } = probe
        if (probe.startsIn !== null) probe.turnsAt = nowMs + probe.startsIn
        probe.startsIn = null
        if (nowMs >= probe.turnsAt) {
          // not in step with the hall: 7 ms off, so that the turns drift through its rounds
          probe.turnsAt = Math.max(nowMs, probe.turnsAt) + TURN_MS + 7
          walk.intend(radiansOf(wayOn(walk.drawn, probe.sent?.heading ?? 0, random)), 1)
        }
        walk.frame(nowMs)
      }
    },
    stand(nowMs) {
      for (const [index, probe] of probes.entries()) {
        probe.walk.intend(null, 1)
        probe.walk.frame(nowMs + STEP_MS)
        // whoever begins to walk begins a row of steps: spread over the hall's own
        probe.turnsAt = Number.POSITIVE_INFINITY
        probe.startsIn = SPREAD_MS * index
      }
    },
    steps: () => Math.max(...probes.map(({ firstTick, lastTick }) => (lastTick - firstTick) & 0xffff)),
    corrections: () => probes.reduce((sum, { walk }) => sum + walk.corrections, 0),
    leave: async () => {
      await Promise.all(probes.map(({ visitor }) => visitor.leave()))
    },
  }
}

/** Another direction that stays in the area, or leads back to it. */
function wayOn(
  own: { readonly x: number; readonly z: number },
  before: number,
  random: () => number,
): number {
  for (let attempt = 0; attempt < 20; attempt++) {
    const heading = Math.floor(random() * HEADINGS)
    const x = own.x + AHEAD_STEPS * strideX(heading, 1)
    const z = own.z + AHEAD_STEPS * strideZ(heading, 1)
    const { left, right, top, bottom } = PROBE_AREA
    const isInside = x > left && x < right && z > top && z < bottom
    if (heading !== before && isInside && isClear(x, z)) return heading
  }
  const home = Math.atan2(-own.x, (PROBE_AREA.top + PROBE_AREA.bottom) / 2 - own.z)
  return Math.round((home / (2 * Math.PI)) * HEADINGS) & (HEADINGS - 1)
}
