// The voices of one hall: who has a line, and whom each hears, as shared/voice says. Routes change with the act that changes them, and with
// where people are.
import type { PersonId } from '../../shared/ids.ts'
import type { Sitting } from '../../shared/procedure/sitting.ts'
import type { Answer, Ask } from '../../shared/protocol/messages.ts'
import { MESSAGE } from '../../shared/protocol/rooms.ts'
import { type Refusal, refuse } from '../../shared/refusal.ts'
import { ok, type Result } from '../../shared/result.ts'
import {
  EMPTY_STAGE,
  type FloorRules,
  hearing,
  kindOfSlot,
  LINE_KINDS,
  type LineKind,
  mayBeHeard,
  SLOTS,
  type Stage,
  steady,
} from '../../shared/voice/hearing.ts'
import type { VoiceEngine } from '../voice/voice-engine.ts'
import type { Hall } from './hall.ts'
import { Recording } from './recording.ts'

type Slots = readonly (PersonId | null)[]

/** of who is in no place */
const NOWHERE = { x: 1e6, z: 1e6, seat: null }
const NOBODY: Slots = Array.from({ length: SLOTS }, () => null)

export const rulesOf = ({ speakers, presiding, agenda, conduct }: Sitting, stage: Stage): FloorRules => ({
  speaker: speakers.floor?.person ?? null,
  presiding,
  // where nobody presides there is no floor to be silent for
  isInSession: agenda.meeting.phase === 'open' && presiding !== null,
  muted: new Set(conduct.muted),
  stage,
})

export class Voices {
  readonly recording: Recording
  readonly #hall: Hall
  readonly #slots = new Map<PersonId, Slots>()
  readonly #sending: Readonly<Record<LineKind, Set<PersonId>>> = {
    voice: new Set(),
    wall: new Set(),
    sign: new Set(),
  }
  readonly #channels = new Map<PersonId, string>()
  /** listeners who want no pictures */
  readonly #blind = new Set<PersonId>()
  /** listeners of the house, who are in no place: each is told whom it hears before it does, and null when its line is lost */
  readonly #audience = new Map<PersonId, (slots: Slots | null) => void>()
  #stage: Stage = EMPTY_STAGE
  /** those who were told that they are heard */
  readonly #live = new Set<PersonId>()
  #engine: VoiceEngine | null = null
  #unhear: () => void = () => undefined

  constructor(hall: Hall) {
    this.#hall = hall
    this.recording = new Recording(hall)
  }

  get stage(): Stage {
    return this.#stage
  }

  /** Somebody who is in no place is to listen: a part of the house. Until they leave. */
  attend(person: PersonId, told: (slots: Slots | null) => void): void {
    this.#audience.set(person, told)
  }

  /** What goes on beside the floor has changed. */
  setStage(stage: Partial<Stage>): void {
    this.#stage = { ...this.#stage, ...stage }
    this.update()
  }

  async listen(person: PersonId, { sees }: Ask<'voice.listen'>): Promise<Answer<'voice.listen'>> {
    const engine = await this.#open()
    if (engine === null) return refuse('no-voice')
    return this.#tried(async () => {
      const offer = await engine.listen(this.#line(person))
      this.#slots.set(person, NOBODY)
      if (sees) this.#blind.delete(person)
      else this.#blind.add(person)
      this.update()
      return { offer }
    })
  }

  async accept(person: PersonId, { sdp }: Ask<'voice.accept'>): Promise<Answer<'voice.accept'>> {
    const engine = this.#engine
    if (engine === null || !this.#slots.has(person)) return refuse('no-voice')
    return this.#tried(async () => {
      await engine.accept(this.#line(person), sdp)
      return null
    })
  }

  /** Anybody may have a line to send on; whether one is heard now the rules say, and MESSAGE.voice tells. */
  async speak(person: PersonId, { sdp, as }: Ask<'voice.speak'>): Promise<Answer<'voice.speak'>> {
    const engine = await this.#open()
    if (engine === null) return refuse('no-voice')
    return this.#tried(async () => {
      const answer = await engine.speak(this.#line(person, as), sdp)
      this.#sending[as].add(person)
      if (as === 'voice') this.#live.delete(person)
      this.update()
      return { answer }
    })
  }

  /** Which channel of interpretation a listener hears; null: the floor alone. */
  choose(person: PersonId, channel: string | null): void {
    if (channel === null) this.#channels.delete(person)
    else this.#channels.set(person, channel)
    this.update()
  }

  /** Gives one line to send on up. Harmless twice. */
  hush(person: PersonId, as: LineKind): void {
    this.#silence(person, as)
    this.update()
  }

  /** Gives all lines up. Harmless twice. */
  leave(person: PersonId): void {
    for (const as of LINE_KINDS) this.#silence(person, as)
    this.#channels.delete(person)
    this.#blind.delete(person)
    this.#audience.delete(person)
    if (this.#slots.delete(person)) this.#engine?.deafen(this.#line(person))
    this.update()
  }

  /** After anything that changes who is heard by whom; cheap when nobody listens. */
  update(): void {
    this.recording.turn()
    const engine = this.#engine
    if (engine === null || this.#slots.size === 0) return
    const rules = rulesOf(this.#hall.host.standing.sitting, this.#stage)
    const nowhere = Array.from(this.#audience.keys(), (person) => ({ person, ...NOWHERE }))
    const present = [...this.#hall.whereAllAre(), ...nowhere]
    const now = hearing(present, { sending: this.#sending, channels: this.#channels }, rules)
    for (const [person, before] of this.#slots) {
      const all = steady(before, now.get(person) ?? NOBODY)
      const slots = this.#blind.has(person)
        ? all.map((each, slot) => (kindOfSlot(slot) === 'voice' ? each : null))
        : all
      if (slots.every((each, index) => each === before[index])) continue
      this.#slots.set(person, slots)
      const attending = this.#audience.get(person)
      attending?.(slots)
      engine.route(
        this.#line(person),
        slots.map((each, slot) => each && this.#line(each, kindOfSlot(slot))),
      )
      if (!attending) this.#hall.outlet.send(person, MESSAGE.voice, { is: 'heard', slots })
    }
    for (const standing of present) {
      const { person } = standing
      if (!this.#sending.voice.has(person)) continue
      const isLive = mayBeHeard(standing, rules)
      if (isLive === this.#live.has(person)) continue
      if (isLive) this.#live.add(person)
      else this.#live.delete(person)
      this.#hall.outlet.send(person, MESSAGE.voice, { is: 'live', isLive })
    }
  }

  close(): void {
    for (const person of this.#all()) this.leave(person)
    this.#unhear()
  }

  async #open(): Promise<VoiceEngine | null> {
    const engine = await this.#hall.house.voice.engine()
    if (engine === null || engine === this.#engine) return engine
    this.#engine = engine
    this.#unhear = engine.onBack(() => this.#lost())
    return engine
  }

  /** The engine died and is back without anybody: all are asked to come again. */
  #lost(): void {
    const people = this.#all()
    this.#slots.clear()
    for (const as of LINE_KINDS) this.#sending[as].clear()
    this.#live.clear()
    for (const person of people) {
      const attending = this.#audience.get(person)
      if (attending) attending(null)
      else this.#hall.outlet.send(person, MESSAGE.voice, { is: 'lost' })
    }
  }

  #all(): ReadonlySet<PersonId> {
    return new Set([...this.#slots.keys(), ...LINE_KINDS.flatMap((as) => [...this.#sending[as]])])
  }

  #silence(person: PersonId, as: LineKind): void {
    if (this.#sending[as].delete(person)) this.#engine?.silence(this.#line(person, as))
    if (as === 'voice') this.#live.delete(person)
  }

  /** To listen on, or to send on. */
  #line(person: PersonId, as: LineKind | 'ears' = 'ears'): string {
    return `${this.#hall.host.session} ${this.#hall.around.gallery} ${person} ${as}`
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
