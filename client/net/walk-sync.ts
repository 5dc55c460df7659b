// Where everyone is, for the scene: oneself predicted by the very step the server takes, others a little in the past.
import { SEATS } from '../../shared/hall/seats.ts'
import { radiansOf } from '../../shared/hall/walk.ts'
import type { PersonId } from '../../shared/ids.ts'
import { decodeStepped } from '../../shared/protocol/intents.ts'
import { decodePoses, GAIT, type Gait, tickOf } from '../../shared/protocol/poses.ts'
import { WalkPlayback } from './walk-playback.ts'
import { WalkPrediction } from './walk-prediction.ts'
import { WalkTrack } from './walk-track.ts'

export { GAIT, type Gait } from '../../shared/protocol/poses.ts'

/** Metres in the hall's frame, `yaw` in radians (0 looks to +z, grows to +x). Mutated in place, frame by frame. */
export interface DrawnPose {
  x: number
  y: number
  z: number
  yaw: number
  gait: Gait
}

export interface WalkSync {
  /** Advances prediction and interpolation to `nowMs` (performance.now()); once a frame, before drawing. */
  frame(nowMs: number): void
  /** What one wants: heading in radians as for yaw, or null to stand; pace 1 walks, 2 runs. */
  intend(heading: number | null, pace: 1 | 2): void
  readonly own: DrawnPose
  /** everyone else with a known place */
  readonly others: ReadonlyMap<PersonId, DrawnPose>
}

/** What the line tells the walk. */
export interface WalkFeed {
  onPoses(bytes: Uint8Array): void
  onStepped(bytes: unknown): void
  /** Who is in the hall now, and who of them one is; on every change of the roster. Those who are gone are forgotten. */
  people(
    people: ReadonlyMap<PersonId, { readonly slot: number; readonly seat: number | null }>,
    me: PersonId,
  ): void
  /** A new line: the server will say where one is. */
  restart(): void
  /** how often the server's answer differed from the prediction */
  readonly corrections: number
}

export interface WalkLink {
  /** Sends an intent; may lose it when there is no line. */
  send(bytes: Uint8Array): void
  /** Who has a slot, or null while the roster does not tell. */
  personOf(slot: number): PersonId | null
  nowMs?(): number
}

const NOBODY = -1

export function createWalkSync({
  send,
  personOf,
  nowMs = () => performance.now(),
}: WalkLink): WalkSync & WalkFeed {
  const prediction = new WalkPrediction(send)
  const playback = new WalkPlayback()
  const others = new Map<PersonId, DrawnPose>()
  const tracks = new Map<number, WalkTrack>()
  /** the same in a list, so that a frame allocates nothing */
  let drawn: readonly WalkTrack[] = []
  let ownSlot = NOBODY
  let frameMs = Number.NaN
  let heardMs = 0

  /** A slot whose owner the roster does not know yet is kept: its pose may be told only once. */
  function recognise(track: WalkTrack): void {
    const person = personOf(track.slot)
    const isGone = track.slot === ownSlot || (person === null && track.person !== null)
    if (track.person && (isGone || track.person !== person)) others.delete(track.person)
    if (isGone) tracks.delete(track.slot)
    track.person = person
    if (person && !isGone) others.set(person, track.drawn)
  }

  function hear(slot: number, x: number, z: number, heading: number, gait: Gait, index: number | null): void {
    const seat = SEATS[index ?? -1]
    if (gait === GAIT.sit && !seat) return
    if (slot === ownSlot) {
      prediction.placeRoughly(seat?.x ?? x, seat?.z ?? z, seat?.heading ?? radiansOf(heading))
      return
    }
    const track = tracks.get(slot) ?? new WalkTrack(slot)
    track.add(heardMs, x, z, heading, gait, seat)
    if (tracks.has(slot)) return
    tracks.set(slot, track)
    drawn = [...tracks.values()]
    recognise(track)
  }

  return {
    own: prediction.drawn,
    others,
    get corrections() {
      return prediction.corrections
    },
    intend: (heading, pace) => prediction.intend(heading, pace),
    frame(now) {
      const dtMs = Math.max(0, now - frameMs) || 0
      frameMs = now
      prediction.frame(now)
      playback.advance(now)
      for (let index = 0; index < drawn.length; index++) drawn[index]?.draw(playback.playedMs, dtMs)
    },
    onPoses(bytes) {
      const tick = tickOf(bytes)
      if (tick === null) return
      heardMs = playback.heard(tick, nowMs())
      decodePoses(bytes, hear)
    },
    onStepped(bytes) {
      const stepped = decodeStepped(bytes)
      if (stepped) prediction.onStepped(stepped)
    },
    people(people, me) {
      const own = people.get(me)
      ownSlot = own?.slot ?? NOBODY
      const told = tracks.get(ownSlot)?.drawn
      if (told) prediction.placeRoughly(told.x, told.z, told.yaw)
      prediction.sit(own?.seat ?? null)
      for (const track of [...tracks.values()]) recognise(track)
      drawn = [...tracks.values()]
    },
    restart() {
      prediction.restart()
      playback.restart()
      for (const track of tracks.values()) track.restart()
    },
  }
}
