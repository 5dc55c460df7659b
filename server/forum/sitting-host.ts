// One sitting, kept: load → decide → append → evolve → tell. The next act is decided on what is decided already (pending);
// only what is on stable storage (durable) is told, shown and acknowledged.
import type { SessionId } from '../../shared/ids.ts'
import { headOf, type JournalLine, link } from '../../shared/journal/chain.ts'
import type { Command, Who } from '../../shared/procedure/command.ts'
import { decide } from '../../shared/procedure/decide.ts'
import type { Event } from '../../shared/procedure/event.ts'
import { evolve } from '../../shared/procedure/evolve.ts'
import { type Refusal, refuse } from '../../shared/refusal.ts'
import { ok, type Result } from '../../shared/result.ts'
import type { House } from '../house.ts'
import type { AppendAnswer } from '../store/store.ts'
import type { KeptSitting } from './kept-sitting.ts'
import { renewFrom } from './renew.ts'
import { Replica, type Standing, type Told } from './replica.ts'
import { LEASE_MS } from './tenure.ts'

interface Waiting {
  readonly seq: number
  readonly settle: (refusal: Result<null, Refusal>) => void
}

export class SittingHost implements KeptSitting {
  readonly #house: House
  readonly #replica: Replica
  readonly #epoch: number
  #pending: Standing
  #queue: JournalLine[] = []
  #waiting: Waiting[] = []
  #isWriting = false
  /** the journal may hold more than we know: read it before deciding anything */
  #isDoubtful = false
  #rereading: Promise<readonly JournalLine[] | null> | null = null

  private constructor(house: House, replica: Replica, epoch: number) {
    this.#house = house
    this.#replica = replica
    this.#epoch = epoch
    this.#pending = replica.standing
  }

  /** Claims the journal and rebuilds the sitting from it. Rejects when the store fails, or another process holds the journal. */
  static async load(house: House, session: SessionId): Promise<SittingHost> {
    const epoch = await house.store.claim(session, house.owner, LEASE_MS)
    if (epoch === null) throw new Error(`the journal of ${session} is held by another process`)
    return new SittingHost(house, new Replica(session, await house.store.journal(session)), epoch)
  }

  /** Goes on with what another process wrote until its lease ran out: `epoch` is our claim. The first request reads the rest. */
  static takeOver(house: House, replica: Replica, epoch: number): SittingHost {
    const host = new SittingHost(house, replica, epoch)
    host.#isDoubtful = true
    return host
  }

  get session(): SessionId {
    return this.#replica.session
  }

  get standing(): Standing {
    return this.#replica.standing
  }

  hashAt(seq: number): string {
    return this.#replica.hashAt(seq)
  }

  onTold(told: Told): () => void {
    return this.#replica.onTold(told)
  }

  async renew(): Promise<void> {
    await renewFrom(this.#house.store, this.#replica)
    if (!this.#isWriting) this.#pending = this.standing
  }

  async request(command: Command, who: Who): Promise<Result<Standing, Refusal>> {
    if (this.#isDoubtful && (await this.#reread()) === null) return refuse('not-saved')
    const at = Math.max(this.#house.now(), this.#pending.head.at)
    const decided = decide(this.#pending.sitting, command, who, at)
    if (decided.ok) this.#enqueue(decided.value, who, at)
    const settled = await this.#reached(this.#pending.sitting.seq)
    if (!settled.ok) return settled
    return decided.ok ? ok(this.standing) : decided
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

  #reached(seq: number): Promise<Result<null, Refusal>> {
    if (this.standing.sitting.seq >= seq) return Promise.resolve(ok(null))
    return new Promise((settle) => this.#waiting.push({ seq, settle }))
  }

  async #write(): Promise<void> {
    if (this.#isWriting) return
    this.#isWriting = true
    while (this.#queue.length > 0) {
      const lines = this.#queue.splice(0)
      const answer = await this.#append(lines)
      if (answer === 'appended') this.#settle(lines)
      else await this.#drop(lines, answer)
    }
    this.#isWriting = false
  }

  async #append(lines: readonly JournalLine[]): Promise<AppendAnswer | 'failed'> {
    const { store, reach } = this.#house
    const types = lines.map(({ entry }) => entry.type)
    try {
      reach('before-commit', types)
      const answer = await store.append(this.session, this.standing.head.seq, this.#epoch, lines)
      reach('after-commit', types)
      return answer
    } catch (error) {
      this.#house.log.error({ err: error, session: this.session }, 'the journal could not be written')
      return 'failed'
    }
  }

  #settle(lines: readonly JournalLine[]): void {
    this.#tell(lines)
    // texts that were erased while this was written are gone from what is durable, and from here on from all
    if (this.#queue.length === 0) this.#pending = this.standing
  }

  #tell(lines: readonly JournalLine[]): void {
    this.#replica.take(lines)
    const { seq } = this.standing.sitting
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
    this.#pending = this.standing
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
      const lines = await this.#house.store.journal(this.session, this.standing.head.seq)
      if (lines.length > 0) this.#tell(lines)
      this.#pending = this.standing
      this.#isDoubtful = false
      return lines
    } catch (error) {
      this.#house.log.error({ err: error, session: this.session }, 'the journal could not be read')
      return null
    }
  }
}
