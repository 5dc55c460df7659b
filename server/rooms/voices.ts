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
  LINE_KINDS,
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
import { type LineAs, VoiceOpenings } from './voice-openings.ts'
import { VoiceRounds } from './voice-rounds.ts'
import { sceneOf, tellVoices, type VoiceScene, VoiceTidings } from './voice-scene.ts'

const LINES: readonly LineAs[] = ['ears', ...LINE_KINDS]

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
  readonly #openings: VoiceOpenings

  constructor(hall: Hall) {
    this.#hall = hall
    this.#openings = new VoiceOpenings(hall.house, () => this.#lost())
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
  async listen(
    person: PersonId,
    { sees }: Ask<'voice.listen'>,
    gallery = 0,
  ): Promise<Answer<'voice.listen'>> {
    const ask = (engine: VoiceEngine, line: string) =>
      engine.listen(line, (tracks) => this.#moved(person, gallery, tracks))
    const offer = await this.#opened(person, gallery, 'ears', ask, () => {
      this.lines.slots.set(person, NOBODY)
      if (sees) this.lines.blind.delete(person)
      else this.lines.blind.add(person)
    })
    return offer.ok ? ok({ offer: offer.value, ice: this.#hall.house.voice.ice() }) : offer
  }

  async accept(person: PersonId, { sdp }: Ask<'voice.accept'>, gallery = 0): Promise<Answer<'voice.accept'>> {
    const isListening = this.lines.slots.has(person) && this.lines.rooms.get(person) === gallery
    if (!isListening) return refuse('no-voice')
    const isDone = await this.#openings.answer(this.line(person), sdp, () => this.#deafen(person))
    this.#forgetIdle(person)
    return isDone ? ok(null) : refuse('no-voice')
  }

  async speak(
    person: PersonId,
    { sdp, as }: Ask<'voice.speak'>,
    gallery = 0,
  ): Promise<Answer<'voice.speak'>> {
    const ask = (engine: VoiceEngine, line: string) => engine.speak(line, sdp)
    const keep = () => this.lines.sending[as].add(person)
    const answer = await this.#opened(person, gallery, as, ask, keep)
    return answer.ok ? ok({ answer: answer.value, ice: this.#hall.house.voice.ice() }) : answer
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
    const { engine } = this.#openings
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
    this.#openings.close()
  }

  /** To listen on, or to send on. */
  line(person: PersonId, as: LineAs = 'ears'): string {
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
  async #opened(
    person: PersonId,
    gallery: number,
    as: LineAs,
    ask: (engine: VoiceEngine, line: string) => Promise<string>,
    keep: () => void,
  ): Promise<Result<string, Refusal>> {
    if (gallery === 0 && !this.#hall.attendance.people.has(person)) return refuse('not-entered')
    const room = this.lines.rooms.get(person)
    if (room !== undefined && room !== gallery) this.leave(person, room)
    this.lines.rooms.set(person, gallery)
    // until the new one is open, nothing comes on the one before, or from it
    if (as === 'ears') this.#deafen(person)
    else this.#silence(person, as)
    const line = this.line(person, as)
    const said = await this.#openings.open(line, as, (engine) => ask(engine, line), keep)
    if (said === null) this.#forgetIdle(person)
    this.#rounds.soon(this.lines.rooms.size)
    return said === null ? refuse('no-voice') : ok(said)
  }

  /** The engine died and is back without anybody: all are asked to come again. */
  #lost(): void {
    const people = [...this.lines.rooms.keys()].filter((person) => !this.ears.has(person))
    this.#openings.callOffAll()
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
    for (const as of LINE_KINDS) this.#silence(person, as)
    this.#deafen(person)
    this.lines.forget(person)
  }

  /** Who has no line, and none on its way, is in no room. */
  #forgetIdle(person: PersonId): void {
    const isOpening = LINES.some((as) => this.#openings.isOpening(this.line(person, as)))
    if (!isOpening && !this.lines.hasAny(person)) this.lines.forget(person)
  }

  #seen(person: PersonId, slots: Slots): Slots {
    return this.lines.blind.has(person)
      ? slots.map((each, slot) => (kindOfSlot(slot) === 'voice' ? each : null))
      : slots
  }

  #deafen(person: PersonId): void {
    this.#openings.end(this.line(person), 'ears', this.lines.slots.delete(person))
  }

  #silence(person: PersonId, as: LineKind): void {
    this.#openings.end(this.line(person, as), as, this.lines.sending[as].delete(person))
    if (as === 'voice') this.#live.forget(person)
  }
}
