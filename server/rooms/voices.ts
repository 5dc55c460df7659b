// The voices of one hall: who has a line, and whom each hears, as shared/voice says. Routes change with the act that changes them, and with
// where people are.
import type { PersonId } from '../../shared/ids.ts'
import type { Sitting } from '../../shared/procedure/sitting.ts'
import type { Answer, Ask } from '../../shared/protocol/messages.ts'
import { MESSAGE } from '../../shared/protocol/rooms.ts'
import { type Refusal, refuse } from '../../shared/refusal.ts'
import { ok, type Result } from '../../shared/result.ts'
import { type FloorRules, hearing, mayBeHeard, steady, VOICE_SLOTS } from '../../shared/voice/hearing.ts'
import type { VoiceEngine } from '../voice/voice-engine.ts'
import type { Hall } from './hall.ts'

type Slots = readonly (PersonId | null)[]

const NOBODY: Slots = Array.from({ length: VOICE_SLOTS }, () => null)

export const rulesOf = ({ speakers, presiding, agenda, conduct }: Sitting): FloorRules => ({
  speaker: speakers.floor?.person ?? null,
  presiding,
  // where nobody presides there is no floor to be silent for
  isInSession: agenda.meeting.phase === 'open' && presiding !== null,
  muted: new Set(conduct.muted),
})

export class Voices {
  readonly #hall: Hall
  readonly #slots = new Map<PersonId, Slots>()
  readonly #speaking = new Set<PersonId>()
  /** those who were told that they are heard */
  readonly #live = new Set<PersonId>()
  #engine: VoiceEngine | null = null
  #unhear: () => void = () => undefined

  constructor(hall: Hall) {
    this.#hall = hall
  }

  async listen(person: PersonId): Promise<Answer<'voice.listen'>> {
    const engine = await this.#open()
    if (engine === null) return refuse('no-voice')
    return this.#tried(async () => {
      const offer = await engine.listen(this.#line(person))
      this.#slots.set(person, NOBODY)
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

  /** A line to speak on is had by who may be heard sometime; whether one is heard now is told by MESSAGE.voice. */
  async speak(person: PersonId, { sdp }: Ask<'voice.speak'>): Promise<Answer<'voice.speak'>> {
    const engine = await this.#open()
    if (engine === null) return refuse('no-voice')
    return this.#tried(async () => {
      const answer = await engine.speak(this.#line(person), sdp)
      this.#speaking.add(person)
      this.#live.delete(person)
      this.update()
      return { answer }
    })
  }

  /** Gives up both lines, or only the one to speak on. Harmless twice. */
  leave(person: PersonId, what: 'all' | 'speaking' = 'all'): void {
    if (this.#speaking.delete(person)) this.#engine?.silence(this.#line(person))
    this.#live.delete(person)
    if (what === 'all' && this.#slots.delete(person)) this.#engine?.deafen(this.#line(person))
    this.update()
  }

  /** After anything that changes who is heard by whom; cheap when nobody listens. */
  update(): void {
    const engine = this.#engine
    if (engine === null || this.#slots.size === 0) return
    const rules = rulesOf(this.#hall.host.standing.sitting)
    const present = this.#hall.whereAllAre()
    const now = hearing(present, this.#speaking, rules)
    for (const [person, before] of this.#slots) {
      const slots = steady(before, now.get(person) ?? NOBODY)
      if (slots.every((each, index) => each === before[index])) continue
      this.#slots.set(person, slots)
      engine.route(
        this.#line(person),
        slots.map((each) => each && this.#line(each)),
      )
      this.#hall.outlet.send(person, MESSAGE.voice, { is: 'heard', slots })
    }
    for (const standing of present) {
      const { person } = standing
      if (!this.#speaking.has(person)) continue
      const isLive = mayBeHeard(standing, rules)
      if (isLive === this.#live.has(person)) continue
      if (isLive) this.#live.add(person)
      else this.#live.delete(person)
      this.#hall.outlet.send(person, MESSAGE.voice, { is: 'live', isLive })
    }
  }

  close(): void {
    for (const person of [...this.#slots.keys(), ...this.#speaking]) this.leave(person)
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
    const people = new Set([...this.#slots.keys(), ...this.#speaking])
    this.#slots.clear()
    this.#speaking.clear()
    this.#live.clear()
    for (const person of people) this.#hall.outlet.send(person, MESSAGE.voice, { is: 'lost' })
  }

  #line(person: PersonId): string {
    return `${this.#hall.host.session} ${this.#hall.around.gallery} ${person}`
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
