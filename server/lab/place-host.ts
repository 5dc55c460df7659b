// One place, kept: load → decide → append → evolve → tell. What comes while one group of acts is written is decided as the next group,
// on what is on stable storage; nobody is answered before that.
import type { SessionId } from '../../shared/ids.ts'
import { EMPTY_HEAD, type Head, headOf, type JournalLine } from '../../shared/journal/chain.ts'
import type { Fresh, PlaceAct, PlaceName, PlaceWho } from '../../shared/lab/place.ts'
import { linkPlaced, placedOf, placeJournal } from '../../shared/lab/place-chain.ts'
import { type Refusal, refuse } from '../../shared/refusal.ts'
import { ok, type Result } from '../../shared/result.ts'
import type { House } from '../house.ts'
import type { AnyLaw } from './laws.ts'

const ID_BYTES = 8
const SALT_BYTES = 16

/** `seq`: the height at which the act is in; `id`: what was minted for it. */
export interface Done {
  readonly seq: number
  readonly id: string
}

export interface PlaceStanding {
  readonly state: unknown
  readonly head: Head
}

interface Failed {
  readonly ok: false
  readonly refusal: Refusal
}

const failed = (code: 'journal-elsewhere' | 'not-saved'): Failed => ({ ok: false, refusal: { code } })

interface Asked {
  readonly act: PlaceAct
  readonly who: PlaceWho
  readonly quoted: Fresh['quoted']
  readonly settle: (answer: Result<Done, Refusal>) => void
}

export class PlaceHost {
  readonly session: SessionId
  readonly place: PlaceName
  readonly law: AnyLaw
  readonly #house: House
  readonly #epoch: number
  readonly #listeners = new Set<() => void>()
  #standing: PlaceStanding
  #asked: Asked[] = []
  #isWorking = false
  /** the journal may hold more than we know */
  #isDoubtful = false

  private constructor(house: House, session: SessionId, place: PlaceName, law: AnyLaw, epoch: number) {
    this.#house = house
    this.session = session
    this.place = place
    this.law = law
    this.#epoch = epoch
    this.#standing = { state: law.empty, head: EMPTY_HEAD }
  }

  /** Claims the place's journal and rebuilds the place from it. Rejects when the store fails. */
  static async load(house: House, session: SessionId, place: PlaceName, law: AnyLaw): Promise<PlaceHost> {
    const host = new PlaceHost(house, session, place, law, await house.store.claimPlace(session, place))
    await host.renew()
    return host
  }

  /** as it is on stable storage */
  get standing(): PlaceStanding {
    return this.#standing
  }

  onTold(told: () => void): () => void {
    this.#listeners.add(told)
    return () => this.#listeners.delete(told)
  }

  /** Reads the whole journal again, of which texts may have been erased. Rejects when the store fails. */
  async renew(): Promise<void> {
    const lines = await this.#house.store.placeJournal(this.session, this.place, 0, this.law.heavy)
    this.#standing = lines.reduce(this.#advance, { state: this.law.empty, head: EMPTY_HEAD })
    this.#tell()
  }

  /** Decides an act. Resolves when it is on stable storage and told, or refused. */
  request(act: PlaceAct, who: PlaceWho, quoted?: Fresh['quoted']): Promise<Result<Done, Refusal>> {
    return new Promise((settle) => {
      this.#asked.push({ act, who, quoted, settle })
      void this.#work()
    })
  }

  async #work(): Promise<void> {
    if (this.#isWorking) return
    this.#isWorking = true
    while (this.#asked.length > 0) await this.#settle(this.#asked.splice(0))
    this.#isWorking = false
  }

  async #settle(group: readonly Asked[]): Promise<void> {
    if (this.#isDoubtful && !(await this.#reread())) {
      for (const { settle } of group) settle(refuse('not-saved'))
      return
    }
    const lines: JournalLine[] = []
    let standing = this.#standing
    const answers = group.map(({ act, who, quoted }) => {
      const fresh = this.#fresh(standing.head.at)
      const decided = this.law.decide(standing.state, act, who, quoted ? { ...fresh, quoted } : fresh)
      if (!decided.ok) return decided
      for (const event of decided.value) {
        const { head } = standing
        const line = linkPlaced(placeJournal(this.session, this.place), head, {
          ...{ seq: head.seq + 1, at: fresh.at, by: who.person, event },
        })
        lines.push(line)
        standing = this.#advance(standing, line)
      }
      return ok({ seq: standing.head.seq, id: fresh.id })
    })
    const fault = lines.length > 0 ? await this.#append(lines) : null
    for (const [index, { settle }] of group.entries()) settle(fault ?? answers[index]!)
  }

  /** Null: they are in. Otherwise nothing of them is, as far as is known, and why. */
  async #append(lines: readonly JournalLine[]): Promise<Failed | null> {
    const { store, log } = this.#house
    const last = lines.at(-1)!.entry.hash
    try {
      const { seq } = this.#standing.head
      const answer = await store.appendPlace(this.session, this.place, seq, this.#epoch, lines)
      if (answer === 'appended') {
        this.#standing = lines.reduce(this.#advance, this.#standing)
        this.#tell()
        return null
      }
      this.#isDoubtful = true
      if (answer === 'stale-epoch') return failed('journal-elsewhere')
    } catch (error) {
      log.error({ err: error, session: this.session, place: this.place }, 'a place could not be written')
      this.#isDoubtful = true
    }
    // a failed write may still have arrived: reading tells
    await this.#reread()
    return this.#standing.head.hash === last ? null : failed('not-saved')
  }

  async #reread(): Promise<boolean> {
    try {
      await this.renew()
      this.#isDoubtful = false
      return true
    } catch (error) {
      this.#house.log.error(
        { err: error, session: this.session, place: this.place },
        'a place could not be read',
      )
      return false
    }
  }

  #fresh(since: number): Fresh {
    const house = this.#house
    return {
      id: house.randomHex(ID_BYTES),
      salt: house.randomHex(SALT_BYTES),
      at: Math.max(house.now(), since),
    }
  }

  readonly #advance = ({ state }: PlaceStanding, line: JournalLine): PlaceStanding => ({
    state: this.law.evolve(state, placedOf(line)),
    head: headOf(line.entry),
  })

  #tell(): void {
    for (const told of this.#listeners) told()
  }
}
