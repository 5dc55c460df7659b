// The voices of one hall: who has a line, and whom each hears, as shared/voice says. Routes change with the act that changes them, with
// the end of a speaker's time, and with where people are. Those in galleries have their lines here, too.
import type { PersonId } from '../../shared/ids.ts'
import type { Answer, Ask } from '../../shared/protocol/messages.ts'
import { type Refusal, refuse } from '../../shared/refusal.ts'
import { ok, type Result } from '../../shared/result.ts'
import { floorClosesAt } from '../../shared/voice/floor-rules.ts'
import {
  EMPTY_STAGE,
  hearing,
  kindOfSlot,
  type LineKind,
  type Stage,
  steady,
} from '../../shared/voice/hearing.ts'
import type { Tracks, VoiceEngine } from '../voice/voice-engine.ts'
import type { Said } from './around.ts'
import { FloorClock } from './floor-clock.ts'
import { hearGallery, keepOpenGalleries } from './gallery-lines.ts'
import type { Hall } from './hall.ts'
import { HouseEars } from './house-ears.ts'
import { LiveMicrophones } from './live-microphones.ts'
import { Recording } from './recording.ts'
import type { RoomVoices } from './room-voices.ts'
import { NOBODY, type Slots, VoiceLines } from './voice-lines.ts'
import { VoiceRounds } from './voice-rounds.ts'
import { sceneOf, tellVoices, type VoiceScene, VoiceTidings } from './voice-scene.ts'

export class Voices implements RoomVoices {
  readonly lines = new VoiceLines()
  /** listeners that are parts of the house */
  readonly ears = new HouseEars()
  readonly recording: Recording
  readonly #hall: Hall
  readonly #clock: FloorClock
  readonly #rounds = new VoiceRounds(() => this.update())
  #stage: Stage = EMPTY_STAGE
  readonly #live = new LiveMicrophones()
  /** those who had lines when their connection broke */
  readonly #gone = new Set<PersonId>()
  #engine: VoiceEngine | null = null
  #unhear: () => void = () => undefined

  constructor(hall: Hall) {
    this.#hall = hall
    this.recording = new Recording(hall, this)
    this.#clock = new FloorClock(hall.house.now, () => this.update())
  }

  get stage(): Stage {
    return this.#stage
  }

  setStage(stage: Partial<Stage>): void {
    this.#stage = { ...this.#stage, ...stage }
    this.update()
  }

  /** `gallery`: the room of the sitting that asks, here and in what follows. */
  listen(person: PersonId, { sees }: Ask<'voice.listen'>, gallery = 0): Promise<Answer<'voice.listen'>> {
    return this.#opened(person, gallery, 'ears', async (engine, line) => {
      const offer = await engine.listen(line, (tracks) => this.#moved(person, gallery, tracks))
      return () => {
        this.lines.slots.set(person, NOBODY)
        if (sees) this.lines.blind.delete(person)
        else this.lines.blind.add(person)
        return { offer, ice: this.#hall.house.voice.ice() }
      }
    })
  }

  async accept(person: PersonId, { sdp }: Ask<'voice.accept'>, gallery = 0): Promise<Answer<'voice.accept'>> {
    const engine = this.#engine
    const isListening = this.lines.slots.has(person) && this.lines.rooms.get(person) === gallery
    if (engine === null || !isListening) return refuse('no-voice')
    return this.#tried(async () => {
      await engine.accept(this.line(person), sdp)
      return null
    })
  }

  speak(person: PersonId, { sdp, as }: Ask<'voice.speak'>, gallery = 0): Promise<Answer<'voice.speak'>> {
    return this.#opened(person, gallery, as, async (engine, line) => {
      const answer = await engine.speak(line, sdp)
      return () => {
        this.lines.sending[as].add(person)
        if (as === 'voice') this.#live.forget(person)
        return { answer, ice: this.#hall.house.voice.ice() }
      }
    })
  }

  choose(person: PersonId, channel: string | null, gallery = 0): void {
    if ((this.lines.rooms.get(person) ?? gallery) !== gallery) return
    if (channel === null) this.lines.channels.delete(person)
    else {
      this.lines.rooms.set(person, gallery)
      this.lines.channels.set(person, channel)
    }
    this.#rounds.soon(this.lines.rooms.size)
  }

  hush(person: PersonId, as: LineKind, gallery = 0): void {
    if (this.lines.rooms.get(person) !== gallery) return
    this.#silence(person, as)
    this.#rounds.soon(this.lines.rooms.size)
  }

  leave(person: PersonId, gallery = 0): void {
    if (gallery === 0) this.#gone.delete(person)
    if (this.lines.rooms.get(person) !== gallery) return
    this.#giveUp(person)
    this.#rounds.soon(this.lines.rooms.size)
  }

  away(person: PersonId): void {
    if (this.lines.rooms.get(person) !== 0) return
    this.leave(person)
    this.#gone.add(person)
  }

  back(person: PersonId): void {
    if (this.#gone.delete(person)) tellVoices(this.#hall, [person], { is: 'lost' })
  }

  update(): void {
    this.#rounds.clear()
    this.recording.turn()
    const engine = this.#engine
    if (engine === null || this.lines.rooms.size === 0) return
    const { sitting } = this.#hall.host.standing
    const closesAt = floorClosesAt(sitting)
    this.#clock.set(closesAt)
    const scene = sceneOf(this.#hall, this.lines.rooms, this.#stage)
    const tidings = new VoiceTidings()
    this.#route(engine, scene, tidings)
    const speaker = sitting.speakers.floor?.person ?? null
    this.#live.follow(scene, this.lines.sending.voice, speaker, closesAt, tidings)
    tidings.tell(this.#hall)
  }

  hear(said: Said): void {
    hearGallery(this.#hall, this, said)
  }

  report(): void {
    keepOpenGalleries(this.#hall, this)
  }

  close(): void {
    for (const person of [...this.lines.rooms.keys()]) this.#giveUp(person)
    this.#rounds.clear()
    this.#clock.set(null)
    this.#unhear()
  }

  /** To listen on, or to send on. */
  line(person: PersonId, as: LineKind | 'ears' = 'ears'): string {
    return `${this.#hall.host.session} ${this.lines.rooms.get(person) ?? 0} ${person} ${as}`
  }

  #route(engine: VoiceEngine, { present, rules }: VoiceScene, tidings: VoiceTidings): void {
    const now = hearing(present, this.lines, rules)
    for (const [person, before] of this.lines.slots) {
      const slots = this.#seen(person, steady(before, now.get(person) ?? NOBODY))
      if (slots === before || slots.every((each, index) => each === before[index])) continue
      this.lines.slots.set(person, slots)
      this.ears.hear(person, slots)
      engine.route(
        this.line(person),
        slots.map((each, slot) => each && this.line(each, kindOfSlot(slot))),
      )
      if (!this.ears.has(person)) tidings.add(person, { is: 'heard', slots })
    }
  }

  /** A line for somebody who is still there when the engine has opened it. What they had from another room is given up. */
  async #opened<T>(
    person: PersonId,
    gallery: number,
    as: LineKind | 'ears',
    open: (engine: VoiceEngine, line: string) => Promise<() => T>,
  ): Promise<Result<T, Refusal>> {
    const engine = await this.#engineNow()
    if (engine === null) return refuse('no-voice')
    if (gallery === 0 && !this.#hall.attendance.people.has(person)) return refuse('not-entered')
    const room = this.lines.rooms.get(person)
    if (room !== undefined && room !== gallery) this.leave(person, room)
    this.lines.rooms.set(person, gallery)
    const line = this.line(person, as)
    const opened = await this.#tried(() => open(engine, line))
    if (!opened.ok) return opened
    if (this.lines.rooms.get(person) !== gallery) {
      if (as === 'ears') engine.deafen(line)
      else engine.silence(line)
      return refuse('no-voice')
    }
    const answer = opened.value()
    this.#rounds.soon(this.lines.rooms.size)
    return ok(answer)
  }

  async #engineNow(): Promise<VoiceEngine | null> {
    const engine = await this.#hall.house.voice.engine()
    if (engine === null || engine === this.#engine) return engine
    this.#engine = engine
    this.#unhear = engine.onBack(() => this.#lost())
    return engine
  }

  /** The engine died and is back without anybody: all are asked to come again. */
  #lost(): void {
    const people = [...this.lines.rooms.keys()].filter((person) => !this.ears.has(person))
    this.lines.clear()
    this.#live.clear()
    tellVoices(this.#hall, people, { is: 'lost' })
    this.ears.lose()
  }

  /** The engine describes a line to listen on anew. */
  #moved(person: PersonId, gallery: number, tracks: Tracks): void {
    if (!this.lines.slots.has(person) || this.lines.rooms.get(person) !== gallery) return
    if (this.ears.has(person)) this.ears.move(person, tracks)
    else tellVoices(this.#hall, [person], { is: 'tracks', ...tracks })
  }

  #giveUp(person: PersonId): void {
    for (const as of this.lines.kindsOf(person)) this.#silence(person, as)
    if (this.lines.slots.has(person)) this.#engine?.deafen(this.line(person))
    this.lines.forget(person)
  }

  #seen(person: PersonId, slots: Slots): Slots {
    return this.lines.blind.has(person)
      ? slots.map((each, slot) => (kindOfSlot(slot) === 'voice' ? each : null))
      : slots
  }

  #silence(person: PersonId, as: LineKind): void {
    if (this.lines.sending[as].delete(person)) this.#engine?.silence(this.line(person, as))
    if (as === 'voice') this.#live.forget(person)
  }

  async #tried<T>(ask: () => Promise<T>): Promise<Result<T, Refusal>> {
    try {
      return ok(await ask())
    } catch (error) {
      this.#hall.house.log.warn({ err: error }, 'a line of voice could not be opened')
      return refuse('no-voice')
    }
  }
}
