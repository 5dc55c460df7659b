// The meter in the form that Prometheus reads, with what is known only at the moment of reading. Names by the conventions of
// Prometheus: base units, `_total` for what only grows.
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Meter } from './meter.ts'

/** Seconds: a ballot on a disk of today, on a busy one, on one that fails. */
const BUCKETS = [0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.5, 1, 2, 5]

/** What is asked for when somebody reads. */
export interface Census {
  readonly rooms: number
  /** connected now */
  readonly people: number
  /** of all rooms: late steps, rounds of poses left out so far, and the most thinned one (1: all told) */
  readonly lateSteps: number
  readonly leftOut: number
  readonly oneIn: number
}

export interface Metrics {
  readonly meter: Meter
  /** The page, in the text format 0.0.4. `census` is asked once. */
  read(census: () => Census): Promise<string>
  readonly contentType: string
}

export function createMetrics(): Metrics {
  const registry = new Registry()
  const registers = [registry]
  const counter = (name: string, help: string): Counter => new Counter({ name, help, registers })
  const gauge = (name: string, help: string): Gauge => new Gauge({ name, help, registers })
  const histogram = (name: string, help: string): Histogram =>
    new Histogram({ name, help, buckets: BUCKETS, registers })
  // event loop, memory, collections of garbage, file handles
  collectDefaultMetrics({ register: registry })

  const received = counter('majlis_messages_received_total', 'Messages that came from clients')
  const sent = counter('majlis_messages_sent_total', 'Messages that went to clients')
  const strikes = counter('majlis_strikes_total', 'Malformed messages held against their senders')
  const refusals = new Counter({
    name: 'majlis_refusals_total',
    help: 'Requests of people in halls that were refused, by code',
    labelNames: ['code'],
    registers,
  })
  const turnedAway = new Counter({
    name: 'majlis_door_refusals_total',
    help: 'HTTP requests and upgrades that the door turned away, by status',
    labelNames: ['status'],
    registers,
  })
  const ballots = histogram(
    'majlis_ballot_acknowledgement_seconds',
    'From a ballot’s arrival until its receipt, with the ballot on storage',
  )
  const commits = histogram(
    'majlis_store_commit_seconds',
    'From handing lines to the store until they are on storage',
  )
  const rooms = gauge('majlis_rooms', 'Halls and galleries open in this process')
  const people = gauge('majlis_people', 'People connected to this process')
  const late = gauge('majlis_late_steps', 'Steps of open halls that came late, since these were opened')
  const leftOut = gauge('majlis_pose_rounds_left_out', 'Rounds of poses not told by open halls, to keep up')
  const oneIn = gauge(
    'majlis_pose_thinning',
    'Of so many rounds of poses one is told in the busiest hall; 1: all',
  )

  return {
    meter: {
      heard: () => received.inc(),
      sent: (messages) => sent.inc(messages),
      refused: (code) => refusals.inc({ code }),
      struck: () => strikes.inc(),
      acknowledged: (ms) => ballots.observe(ms / 1000),
      committed: (ms) => commits.observe(ms / 1000),
      turnedAway: (status) => turnedAway.inc({ status: String(status) }),
    },
    read(census) {
      const now = census()
      rooms.set(now.rooms)
      people.set(now.people)
      late.set(now.lateSteps)
      leftOut.set(now.leftOut)
      oneIn.set(now.oneIn)
      return registry.metrics()
    },
    contentType: registry.contentType,
  }
}
