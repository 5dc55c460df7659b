// The shared texts of the places around one hall: each is loaded when somebody opens it and kept while somebody has it open. Who may
// read and write is asked of the place's law at every step.
import { createHash } from 'node:crypto'
import type { PersonId, SessionId } from '../../../shared/ids.ts'
import type { PlaceName } from '../../../shared/lab/place.ts'
import type { MayText, Quoted } from '../../../shared/lab/shared-text.ts'
import { MESSAGE } from '../../../shared/protocol/rooms.ts'
import type { TextName, TextNotice, TextOpened, TextReader } from '../../../shared/protocol/texts.ts'
import { type Refusal, refuse } from '../../../shared/refusal.ts'
import { ok, type Result } from '../../../shared/result.ts'
import type { House } from '../../house.ts'
import { SharedText, type ToldUpdate } from './shared-text.ts'

/** Who has moved where is told at most this often. */
const HERE_MS = 500

/** The hall, as texts see it. */
export interface TextHall {
  readonly house: House
  readonly session: SessionId
  send(person: PersonId, type: string, message: unknown): void
  nameOf(person: PersonId): string
  /** Resolves when `may` can be asked about texts of a place. Rejects when the store fails. */
  ready(place: PlaceName): Promise<void>
  /** What the law of the place allows somebody who is in the hall. */
  may(person: PersonId, name: TextName): MayText | null
}

interface Reader {
  readonly may: MayText
  readonly at: number | null
}

interface OpenText {
  readonly name: TextName
  readonly text: SharedText
  readonly readers: Map<PersonId, Reader>
  /** that it will be told who is where */
  telling: ReturnType<typeof setTimeout> | undefined
}

const keyOf = ({ place, text }: TextName): string => `${place}/${text}`

export class SharedTexts {
  readonly #hall: TextHall
  readonly #open = new Map<string, OpenText>()

  constructor(hall: TextHall) {
    this.#hall = hall
  }

  async open(person: PersonId, name: TextName): Promise<Result<TextOpened, Refusal>> {
    const may = await this.#may(person, name)
    if (may === null) return refuse('place-unknown')
    const open = this.#opened(name)
    open.readers.set(person, { may, at: open.readers.get(person)?.at ?? null })
    try {
      const state = await open.text.state()
      this.#tellHereSoon(open)
      return ok({ may, ...state, here: this.#here(open) })
    } catch (error) {
      this.close(person, name)
      throw error
    }
  }

  /** Harmless twice, and for who has not opened it. */
  close(person: PersonId, name: TextName): void {
    const open = this.#open.get(keyOf(name))
    if (!open?.readers.delete(person)) return
    if (open.readers.size > 0) {
      this.#tellHereSoon(open)
      return
    }
    clearTimeout(open.telling)
    this.#open.delete(keyOf(name))
  }

  /** Somebody's line broke, or they left. */
  gone(person: PersonId): void {
    for (const { name } of [...this.#open.values()]) this.close(person, name)
  }

  async add(person: PersonId, name: TextName, bytes: string): Promise<Result<{ height: number }, Refusal>> {
    const may = await this.#may(person, name)
    if (may !== 'write') return refuse(may === null ? 'place-unknown' : 'place-closed')
    const open = this.#open.get(keyOf(name))
    // who does not have it open has just come back, and opens it first
    if (!open?.readers.has(person)) return refuse('text-behind')
    const added = await open.text.add(person, Buffer.from(bytes, 'base64'))
    return added.ok ? ok({ height: added.value }) : added
  }

  here(person: PersonId, name: TextName, at: number | null): void {
    const open = this.#open.get(keyOf(name))
    const reader = open?.readers.get(person)
    if (!open || !reader || reader.at === at) return
    open.readers.set(person, { ...reader, at: reader.may === 'write' ? at : null })
    this.#tellHereSoon(open)
  }

  /** What a text says now, for an act that quotes it. Rejects when the store fails. */
  async quote(name: TextName): Promise<Quoted> {
    const { text } = this.#open.get(keyOf(name)) ?? { text: this.#load(name) }
    const content = await text.content()
    return { content, hash: createHash('sha256').update(content).digest('hex') }
  }

  /** Keeps what an act quoted. Rejects when the store fails. */
  async keep(name: TextName, { content, hash }: Quoted, act: string): Promise<void> {
    const { house, session } = this.#hall
    await house.store.addTextVersion(session, keyOf(name), { name: act, at: house.now(), hash, content })
  }

  async history(person: PersonId, name: TextName) {
    if ((await this.#may(person, name)) === null) return refuse('place-unknown')
    const { house, session } = this.#hall
    const writers = await house.store.textWriters(session, keyOf(name))
    return ok({ writers, versions: await house.store.textVersions(session, keyOf(name)) })
  }

  /** A place has changed, and with it what people may do. */
  placeChanged(place: PlaceName): void {
    for (const open of [...this.#open.values()])
      if (open.name.place === place)
        for (const [person, reader] of [...open.readers]) this.#ask(open, person, reader)
  }

  closeAll(): void {
    for (const { telling } of this.#open.values()) clearTimeout(telling)
    this.#open.clear()
  }

  async #may(person: PersonId, name: TextName): Promise<MayText | null> {
    await this.#hall.ready(name.place)
    return this.#hall.may(person, name)
  }

  #opened(name: TextName): OpenText {
    const key = keyOf(name)
    const known = this.#open.get(key)
    if (known) return known
    const open: OpenText = { name, text: this.#load(name), readers: new Map(), telling: undefined }
    this.#open.set(key, open)
    return open
  }

  #load(name: TextName): SharedText {
    const { house, session } = this.#hall
    return new SharedText(house, session, keyOf(name), (update) => this.#tell(name, update))
  }

  #tell(name: TextName, { height, bytes }: ToldUpdate): void {
    const open = this.#open.get(keyOf(name))
    if (open) this.#notify(open, { ...name, is: 'update', height, bytes })
  }

  #notify(open: OpenText, notice: TextNotice): void {
    for (const [person, reader] of [...open.readers])
      if (this.#ask(open, person, reader) !== null) this.#hall.send(person, MESSAGE.text, notice)
  }

  /** What somebody may do now; they are told when it has changed. */
  #ask(open: OpenText, person: PersonId, reader: Reader): MayText | null {
    const may = this.#hall.may(person, open.name)
    if (may === reader.may) return may
    this.#hall.send(person, MESSAGE.text, { ...open.name, is: 'may', may } satisfies TextNotice)
    if (may === null) this.close(person, open.name)
    else open.readers.set(person, { may, at: may === 'write' ? reader.at : null })
    return may
  }

  #here({ readers }: OpenText): readonly TextReader[] {
    return Array.from(readers, ([person, { at }]) => ({ person, name: this.#hall.nameOf(person), at }))
  }

  #tellHereSoon(open: OpenText): void {
    if (open.telling !== undefined) return
    open.telling = setTimeout(() => {
      open.telling = undefined
      this.#notify(open, { ...open.name, is: 'here', people: this.#here(open) })
    }, HERE_MS)
    open.telling.unref()
  }
}
