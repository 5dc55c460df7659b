// A sitting that several processes serve. One of them owns its journal and decides; the others read after it, ask it, and one of
// them takes over when it is gone. Whoever has been replaced learns it from the store and asks like the others.
import type { SessionId } from '../../shared/ids.ts'
import type { Command, Who } from '../../shared/procedure/command.ts'
import { type Refusal, refuse } from '../../shared/refusal.ts'
import { ok, type Result } from '../../shared/result.ts'
import { keepBallots } from '../ballot/clerk.ts'
import type { Heard } from '../cluster/bus.ts'
import type { House } from '../house.ts'
import type { KeptSitting } from './kept-sitting.ts'
import { journalTopic, type Owners } from './owners.ts'
import { renewFrom } from './renew.ts'
import { Replica, type Standing, type Told } from './replica.ts'
import { SittingHost } from './sitting-host.ts'
import { LEASE_MS } from './tenure.ts'
import { keepTime } from './timers.ts'

/** the owner of before, its successor, and once more should that one be replaced at the same moment */
const MOST_TRIES = 3

export class SharedSitting implements KeptSitting {
  readonly #house: House
  readonly #owners: Owners
  readonly #replica: Replica
  readonly #heard: Heard
  #host: SittingHost | null = null
  #claiming: Promise<boolean> | null = null
  #untime = (): void => undefined
  #reading: Promise<boolean> | null = null
  #mustReadAgain = false

  private constructor(house: House, owners: Owners, replica: Replica) {
    this.#house = house
    this.#owners = owners
    this.#replica = replica
    this.#heard = (message) => {
      if ((message as { seq: number }).seq > this.standing.head.seq) void this.catchUp()
    }
    replica.onTold(({ head }) => {
      if (this.#host) owners.bus.publish(journalTopic(this.session), { is: 'risen', seq: head.seq })
    })
  }

  /** Becomes its owner when there is none. Rejects when the store fails. */
  static async load(house: House, owners: Owners, session: SessionId): Promise<SharedSitting> {
    const replica = new Replica(session, await house.store.journal(session))
    const shared = new SharedSitting(house, owners, replica)
    await owners.bus.subscribe(journalTopic(session), shared.#heard)
    if (!(await shared.takeOver())) await Promise.all([shared.catchUp(), owners.read()])
    return shared
  }

  get session(): SessionId {
    return this.#replica.session
  }

  get standing(): Standing {
    return this.#replica.standing
  }

  get isOwned(): boolean {
    return this.#host !== null
  }

  hashAt(seq: number): string {
    return this.#replica.hashAt(seq)
  }

  async renew(): Promise<void> {
    await (this.#host?.renew() ?? renewFrom(this.#house.store, this.#replica))
  }

  onTold(told: Told): () => void {
    return this.#replica.onTold(told)
  }

  async request(command: Command, who: Who): Promise<Result<Standing, Refusal>> {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const host = this.#host
      const answer = host ? await host.request(command, who) : await this.#forward(command, who)
      if (answer.ok || answer.refusal.code !== 'journal-elsewhere') return answer
      // nothing of it is in the journal: whoever owns that now may decide it
      if (host !== null && host === this.#host) this.stepDown()
      await this.#owners.read()
      await this.takeOver()
    }
    return refuse('not-saved')
  }

  /** What another process asks of the owner: decided here or refused as 'journal-elsewhere', and not asked on. */
  async decide(command: Command, who: Who): Promise<Result<Standing, Refusal>> {
    const host = this.#host
    const answer = host === null ? refuse('journal-elsewhere') : await host.request(command, who)
    if (!answer.ok && answer.refusal.code === 'journal-elsewhere' && host === this.#host) this.stepDown()
    return answer
  }

  /** Becomes the owner unless somebody else is it; harmless when it is us. Rejects when the store fails. */
  takeOver(): Promise<boolean> {
    if (this.#host) return Promise.resolve(true)
    // a second claim of ours would make the first one stale
    this.#claiming ??= this.#claim().finally(() => {
      this.#claiming = null
    })
    return this.#claiming
  }

  async #claim(): Promise<boolean> {
    const epoch = await this.#house.store.claim(this.session, this.#house.owner, LEASE_MS)
    if (epoch === null) return false
    // from here on nobody else can write: what stands in the journal now is all
    const host = SittingHost.takeOver(this.#house, this.#replica, epoch)
    await this.catchUp()
    this.#host = host
    const stops = [keepTime(this.#house, host), keepBallots(this.#house, host)]
    this.#untime = () => {
      for (const stop of stops) stop()
    }
    return true
  }

  /** Is the owner no more. Harmless twice. */
  stepDown(): void {
    if (this.#host === null) return
    this.#host = null
    this.#untime()
    this.#house.log.warn({ session: this.session }, 'another process owns this sitting now')
    void this.catchUp()
  }

  /** Reads on in the journal; resolves when all that stood there at this moment is told. False when the store fails. */
  catchUp(): Promise<boolean> {
    this.#mustReadAgain = true
    this.#reading ??= this.#readOn()
    return this.#reading
  }

  close(): void {
    this.#untime()
    this.#owners.bus.unsubscribe(journalTopic(this.session), this.#heard)
  }

  async #readOn(): Promise<boolean> {
    try {
      while (this.#mustReadAgain) {
        this.#mustReadAgain = false
        this.#replica.take(await this.#house.store.journal(this.session, this.standing.head.seq))
      }
      return true
    } catch (error) {
      this.#house.log.error({ err: error, session: this.session }, 'the journal could not be read')
      return false
    } finally {
      // not a moment later: who asks then must read anew
      this.#reading = null
    }
  }

  async #forward(command: Command, who: Who): Promise<Result<Standing, Refusal>> {
    const owner = this.#owners.of(this.session)
    if (owner === null || owner === this.#house.owner) return refuse('journal-elsewhere')
    const answer = await this.#owners.ask(owner, { session: this.session, command, who })
    if (answer === null) return refuse('not-saved')
    if (!answer.ok) return answer
    if (this.standing.head.seq < answer.seq) await this.catchUp()
    return this.standing.head.seq < answer.seq ? refuse('not-saved') : ok(this.standing)
  }
}
