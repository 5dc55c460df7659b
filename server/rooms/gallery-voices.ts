// Voices in a gallery: its people hear the floor of the hall, and are heard when they have it. The hall has their lines; the gallery asks for
// them from room to room, in this process or another, and remembers who has any.
import type { PersonId } from '../../shared/ids.ts'
import type { Answer, Ask } from '../../shared/protocol/messages.ts'
import { MESSAGE } from '../../shared/protocol/rooms.ts'
import type { VoiceNews } from '../../shared/protocol/voice.ts'
import { refuse } from '../../shared/refusal.ts'
import type { LineKind } from '../../shared/voice/hearing.ts'
import type { GalleryVoiceAsk, GalleryVoiceName, Said } from './around.ts'
import type { Hall } from './hall.ts'
import type { RoomVoices } from './room-voices.ts'

/** longer than an engine may take */
const ANSWER_MS = 8_000
/** the hall is told so often who has lines here */
const REPORTS_BETWEEN = 3

interface Waiting {
  readonly person: PersonId
  readonly answered: (answer: Answer<GalleryVoiceName>) => void
  readonly timer: ReturnType<typeof setTimeout>
}

export class GalleryVoices implements RoomVoices {
  readonly recording = null
  readonly #hall: Hall
  /** those who have or are opening lines; true: they were given something, and the hall has it */
  readonly #people = new Map<PersonId, boolean>()
  /** those who had lines when their connection broke */
  readonly #gone = new Set<PersonId>()
  readonly #waiting = new Map<string, Waiting>()
  #reports = 0
  #hasSaidSo = false

  constructor(hall: Hall) {
    this.#hall = hall
  }

  listen(person: PersonId, ask: Ask<'voice.listen'>): Promise<Answer<'voice.listen'>> {
    return this.#opened<'voice.listen'>(person, { name: 'voice.listen', ask })
  }

  async accept(person: PersonId, ask: Ask<'voice.accept'>): Promise<Answer<'voice.accept'>> {
    if (!this.#people.has(person)) return refuse('no-voice')
    return this.#ask<'voice.accept'>(person, { name: 'voice.accept', ask })
  }

  speak(person: PersonId, ask: Ask<'voice.speak'>): Promise<Answer<'voice.speak'>> {
    return this.#opened<'voice.speak'>(person, { name: 'voice.speak', ask })
  }

  choose(person: PersonId, channel: string | null): void {
    if (!this.#hall.attendance.people.has(person)) return
    this.#people.set(person, true)
    this.#say(person, { name: 'voice.channel', ask: { channel } })
  }

  hush(person: PersonId, as: LineKind): void {
    if (this.#people.has(person)) this.#say(person, { name: 'voice.hush', ask: { as } })
  }

  leave(person: PersonId): void {
    this.#gone.delete(person)
    // what is on its way is for nobody
    for (const [id, waiting] of this.#waiting)
      if (waiting.person === person) this.#answered(id, refuse('no-voice'))
    if (this.#people.delete(person)) this.#say(person, { name: 'voice.leave', ask: {} })
  }

  away(person: PersonId): void {
    if (!this.#people.has(person)) return
    this.leave(person)
    this.#gone.add(person)
  }

  back(person: PersonId): void {
    if (this.#gone.delete(person))
      this.#hall.outlet.send(person, MESSAGE.voice, { is: 'lost' } satisfies VoiceNews)
  }

  /** The hall knows it. */
  setStage(): void {}

  /** The hall does it. */
  update(): void {}

  hear(said: Said): void {
    if (said.is === 'voice-answered') this.#answered(said.id, said.answer)
    if (said.is !== 'told' || said.type !== MESSAGE.voice) return
    if ((said.message as VoiceNews).is === 'lost')
      for (const person of said.people) this.#people.delete(person)
  }

  report(): void {
    this.#reports += 1
    if (this.#reports % REPORTS_BETWEEN !== 0) return
    if (this.#people.size > 0 || this.#hasSaidSo)
      this.#hall.around.say({
        ...{ is: 'voice-people', gallery: this.#hall.around.gallery },
        people: [...this.#people.keys()],
      })
    this.#hasSaidSo = this.#people.size > 0
  }

  /** The hall hears that the gallery is closed, and gives its lines up. */
  close(): void {
    for (const id of [...this.#waiting.keys()]) this.#answered(id, refuse('no-voice'))
    this.#people.clear()
  }

  async #opened<N extends 'voice.listen' | 'voice.speak'>(
    person: PersonId,
    asked: GalleryVoiceAsk,
  ): Promise<Answer<N>> {
    if (!this.#hall.attendance.people.has(person)) return refuse('not-entered')
    this.#people.set(person, this.#people.get(person) ?? false)
    const answer = await this.#ask<N>(person, asked)
    if (answer.ok && this.#people.has(person)) this.#people.set(person, true)
    // who has nothing here is given up in the hall, too: its answer may have been lost on the way
    if (this.#people.get(person) === false && !this.#isAsking(person)) this.leave(person)
    return answer
  }

  async #ask<N extends GalleryVoiceName>(person: PersonId, asked: GalleryVoiceAsk): Promise<Answer<N>> {
    const id = this.#say(person, asked)
    return new Promise((resolve) => {
      const answered = resolve as Waiting['answered']
      const timer = setTimeout(() => this.#answered(id, refuse('no-voice')), ANSWER_MS)
      this.#waiting.set(id, { person, answered, timer })
    })
  }

  #isAsking(person: PersonId): boolean {
    return [...this.#waiting.values()].some((waiting) => waiting.person === person)
  }

  #say(person: PersonId, asked: GalleryVoiceAsk): string {
    const id = this.#hall.house.randomHex(8)
    this.#hall.around.say({
      ...{ is: 'voice-asked', gallery: this.#hall.around.gallery, person, id },
      ...asked,
    })
    return id
  }

  #answered(id: string, answer: Answer<GalleryVoiceName>): void {
    const waiting = this.#waiting.get(id)
    if (waiting === undefined) return
    this.#waiting.delete(id)
    clearTimeout(waiting.timer)
    waiting.answered(answer)
  }
}
