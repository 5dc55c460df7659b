// One sitting, kept: load → decide → append → evolve → tell. The next act is decided on what is decided already (pending);
// only what is on stable storage (durable) is told, shown and acknowledged.
import type { SessionId } from '../../shared/ids.ts'
import {
  EMPTY_HEAD,
  type Head,
  happenedOf,
  headOf,
  type JournalLine,
  link,
} from '../../shared/journal/chain.ts'
import type { Command, Who } from '../../shared/procedure/command.ts'
import { decide } from '../../shared/procedure/decide.ts'
import type { Event, Happened } from '../../shared/procedure/event.ts'
import { evolve } from '../../shared/procedure/evolve.ts'
import { EMPTY_SITTING, type Sitting } from '../../shared/procedure/sitting.ts'
import { type Refusal, refuse } from '../../shared/refusal.ts'
import { ok, type Result } from '../../shared/result.ts'
import type { House } from '../house.ts'
import type { AppendAnswer } from '../store/store.ts'
import { LEASE_MS } from './tenure.ts'

/** A sitting as it stands on storage, with the end of its chain. */
export interface Standing {
  readonly sitting: Sitting
  readonly head: Head
}

export type Told = (standing: Standing, happened: readonly Happened[]) => void

interface Waiting {
  readonly seq: number
  readonly settle: (refusal: Result<null, Refusal>) => void
}

const EMPTY: Standing = { sitting: EMPTY_SITTING, head: EMPTY_HEAD }

export class SittingHost {
  readonly session: SessionId
  readonly #house: House
  readonly #epoch: number
  #durable: Standing
  #pending: Standing
  #queue: JournalLine[] = []
  #waiting: Waiting[] = []
  #isWriting = false
  /** the journal may hold more than we know: read it before deciding anything */
  #isDoubtful = false
  #rereading: Promise<readonly JournalLine[] | null> | null = null
  readonly #listeners = new Set<Told>()

  /** of the entry at height i + 1: receipts name it */
  readonly #hashes: string[]

  private constructor(house: House, session: SessionId, epoch: number, lines: readonly JournalLine[]) {
    this.#house = house
    this.session = session
    this.#epoch = epoch
    this.#durable = lines.reduce(advance, EMPTY)
    this.#pending = this.#durable
    this.#hashes = lines.map(({ entry }) => entry.hash)
  }

  /** Claims the journal and rebuilds the sitting from it. Rejects when the store fails, or another process holds the journal. */
  static async load(house: House, session: SessionId): Promise<SittingHost> {
    const epoch = await house.store.claim(session, house.owner, LEASE_MS)
    if (epoch === null) throw new Error(`the journal of ${session} is held by another process`)
    const lines = await house.store.journal(session)
    return new SittingHost(house, session, epoch, lines)
  }

  get standing(): Standing {
    return this.#durable
  }

  /** Hash of the durable entry at a height, hex; '' above the head. */
  hashAt(seq: number): string {
    return this.#hashes[seq - 1] ?? ''
  }

  /** Calls `told` whenever more has become durable; returns how to stop. */
  onTold(told: Told): () => void {
    this.#listeners.add(told)
    return () => this.#listeners.delete(told)
  }

  /** Decides a command. Resolves when its events, and all it was decided on, are on stable storage. */
  async request(command: Command, who: Who): Promise<Result<Standing, Refusal>> {
    if (this.#isDoubtful && (await this.#reread()) === null) return refuse('not-saved')
    const at = Math.max(this.#house.now(), this.#pending.head.at)
    const decided = decide(this.#pending.sitting, command, who, at)
    if (decided.ok) this.#enqueue(decided.value, who, at)
    const settled = await this.#settled(this.#pending.sitting.seq)
    if (!settled.ok) return settled
    return decided.ok ? ok(this.#durable) : decided
  }

  /** What one act brings about happens at one moment, the one it was decided at: replay equals live. */
  #enqueue(events: readonly Event[], by: Who, at: number): void {
    for (const event of events) {
      const { head, sitting } = this.#pending
      const happened = { seq: head.seq + 1, at, by, event }
      const line = link(this.session, head, happened)
      this.#pending = { sitting: evolve(sitting, happened), head: headOf(line.entry) }
      this.#queue.push(line)
    }
    void this.#write()
  }

  #settled(seq: number): Promise<Result<null, Refusal>> {
    if (this.#durable.sitting.seq >= seq) return Promise.resolve(ok(null))
    return new Promise((settle) => this.#waiting.push({ seq, settle }))
  }

  async #write(): Promise<void> {
    if (this.#isWriting) return
    this.#isWriting = true
    while (this.#queue.length > 0) {
      const lines = this.#queue.splice(0)
      const answer = await this.#append(lines)
      if (answer === 'appended') this.#tell(lines)
      else await this.#drop(lines, answer)
    }
    this.#isWriting = false
  }

  async #append(lines: readonly JournalLine[]): Promise<AppendAnswer | 'failed'> {
    try {
      return await this.#house.store.append(this.session, this.#durable.head.seq, this.#epoch, lines)
    } catch (error) {
      this.#house.log.error({ err: error, session: this.session }, 'the journal could not be written')
      return 'failed'
    }
  }

  #tell(lines: readonly JournalLine[]): void {
    this.#durable = lines.reduce(advance, this.#durable)
    for (const { entry } of lines) this.#hashes.push(entry.hash)
    const happened = lines.map(happenedOf)
    for (const told of this.#listeners) told(this.#durable, happened)
    const { seq } = this.#durable.sitting
    const reached = this.#waiting.filter((waiting) => waiting.seq <= seq)
    this.#waiting = this.#waiting.filter((waiting) => waiting.seq > seq)
    for (const { settle } of reached) settle(ok(null))
  }

  // What was pending is as if it had never been asked. A failed write may still have arrived: reading tells.
  async #drop(
    lines: readonly JournalLine[],
    answer: Exclude<AppendAnswer, 'appended'> | 'failed',
  ): Promise<void> {
    const last = lines.at(-1)?.entry
    const dropped = this.#waiting.splice(0)
    this.#queue = []
    this.#pending = this.#durable
    this.#isDoubtful = true
    const found = await this.#reread()
    const hasArrived = found?.some(({ entry }) => entry.hash === last?.hash) ?? false
    const refusal = refuse(answer === 'stale-epoch' ? 'journal-elsewhere' : 'not-saved')
    for (const { settle, seq } of dropped) settle(hasArrived && seq <= (last?.seq ?? 0) ? ok(null) : refusal)
  }

  /** What storage holds beyond what we knew, or null when it cannot be read. All who wait share one reading. */
  #reread(): Promise<readonly JournalLine[] | null> {
    this.#rereading ??= this.#readOn().finally(() => {
      this.#rereading = null
    })
    return this.#rereading
  }

  async #readOn(): Promise<readonly JournalLine[] | null> {
    try {
      const lines = await this.#house.store.journal(this.session, this.#durable.head.seq)
      if (lines.length > 0) this.#tell(lines)
      this.#pending = this.#durable
      this.#isDoubtful = false
      return lines
    } catch (error) {
      this.#house.log.error({ err: error, session: this.session }, 'the journal could not be read')
      return null
    }
  }
}

function advance({ sitting }: Standing, line: JournalLine): Standing {
  return { sitting: evolve(sitting, happenedOf(line)), head: headOf(line.entry) }
}
