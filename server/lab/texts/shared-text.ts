// One shared text, kept: an update is looked at, stored, taken in and told, in this order and one after the other. What is told and
// acknowledged is on stable storage; what the store did not take has changed nothing.
import * as Y from 'yjs'
import type { PersonId, SessionId } from '../../../shared/ids.ts'
import { toBase64 } from '../../../shared/journal/base64.ts'
import { TEXT_ROOT } from '../../../shared/lab/shared-text.ts'
import { type Refusal, refuse } from '../../../shared/refusal.ts'
import { ok, type Result } from '../../../shared/result.ts'
import type { House } from '../../house.ts'
import type { TextUpdate } from '../../store/store.ts'
import { readUpdate } from './read-update.ts'

/** so many updates are merged into one, so that opening a text stays quick */
const MERGED_EVERY = 200
/** more than ten people write at once while a disk is slow */
const MOST_WAITING = 100

export type ToldUpdate = Pick<TextUpdate, 'height' | 'person' | 'bytes'>

export class SharedText {
  readonly #house: House
  readonly #session: SessionId
  readonly #name: string
  readonly #told: (update: ToldUpdate) => void
  #doc = new Y.Doc()
  #owners = new Map<number, PersonId | ''>()
  #height = 0
  #merged = 0
  #waiting = 0
  #turn: Promise<unknown> = Promise.resolve()
  /** storage may hold more, or less, than we know */
  #isDoubtful = true
  #isLoaded = false

  /** `name` within the session. `told` gets every update that has become durable. */
  constructor(house: House, session: SessionId, name: string, told: (update: ToldUpdate) => void) {
    this.#house = house
    this.#session = session
    this.#name = name
    this.#told = told
  }

  /** The whole text for who opens it. Rejects when the store fails. */
  async state(): Promise<{ readonly height: number; readonly bytes: string }> {
    await this.#inTurn(() => this.#settled())
    return { height: this.#height, bytes: toBase64(Y.encodeStateAsUpdate(this.#doc)) }
  }

  /** As it is read. Rejects when the store fails. */
  async content(): Promise<string> {
    await this.#inTurn(() => this.#settled())
    return this.#doc.getText(TEXT_ROOT).toString()
  }

  /** Takes an update in; harmless twice. Resolves to its height once it is on stable storage. Rejects when the store fails. */
  async add(person: PersonId, bytes: Uint8Array): Promise<Result<number, Refusal>> {
    if (this.#waiting >= MOST_WAITING) return refuse('too-fast')
    this.#waiting += 1
    try {
      return await this.#inTurn(() => this.#add(person, bytes))
    } finally {
      this.#waiting -= 1
    }
  }

  close(): void {
    this.#doc.destroy()
  }

  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#turn.then(work)
    this.#turn = done.catch(() => undefined)
    return done
  }

  async #add(person: PersonId, bytes: Uint8Array): Promise<Result<number, Refusal>> {
    await this.#settled()
    const read = readUpdate(this.#doc, this.#owners, person, bytes)
    if (!read.ok) return read
    // what is sent again is not kept again
    const isNew = read.value.clients.length > 0 || !Y.snapshotContainsUpdate(Y.snapshot(this.#doc), bytes)
    if (!isNew) return ok(this.#height)
    const update = { person, at: this.#house.now(), clients: read.value.clients, bytes: toBase64(bytes) }
    this.#isDoubtful = true
    const height = await this.#house.store.addTextUpdate(this.#session, this.#name, update)
    // another process that believes it keeps this hall may have written before
    if (height > this.#height + 1) await this.#settled()
    else {
      this.#take({ height, ...update }, bytes)
      this.#isDoubtful = false
    }
    if (this.#height - this.#merged >= MERGED_EVERY) await this.#merge()
    return ok(height)
  }

  /** Reads on where storage may hold more. */
  async #settled(): Promise<void> {
    if (!this.#isDoubtful) return
    const { store } = this.#house
    const isFirst = !this.#isLoaded
    const { merged, updates } = await store.textLog(this.#session, this.#name, this.#height)
    const writers = isFirst ? await store.textWriters(this.#session, this.#name) : []
    for (const { client, person } of writers) if (client > 0) this.#owners.set(client, person)
    if (merged) {
      Y.applyUpdate(this.#doc, Buffer.from(merged.bytes, 'base64'))
      this.#height = merged.height
      this.#merged = merged.height
      if (!isFirst) this.#told({ ...merged, person: '' })
    }
    for (const update of updates) this.#take(update, Buffer.from(update.bytes, 'base64'), !isFirst)
    this.#isDoubtful = false
    this.#isLoaded = true
  }

  #take(update: TextUpdate, bytes: Uint8Array, isNew = true): void {
    Y.applyUpdate(this.#doc, bytes)
    this.#height = update.height
    for (const client of update.clients)
      if (!this.#owners.has(client)) this.#owners.set(client, update.person)
    if (isNew) this.#told(update)
  }

  async #merge(): Promise<void> {
    try {
      const bytes = toBase64(Y.encodeStateAsUpdate(this.#doc))
      await this.#house.store.mergeText(this.#session, this.#name, this.#height, bytes)
      this.#merged = this.#height
    } catch (error) {
      // it is merged after the next one: nothing is lost meanwhile
      this.#house.log.warn({ err: error, text: this.#name }, 'a shared text could not be merged')
    }
  }
}
