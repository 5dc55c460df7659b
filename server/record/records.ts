// The minutes of a sitting, made from its journal when somebody asks. Who asks at the same time, or shortly after, shares the work;
// nothing is kept for longer, so that a text that is erased is gone from the minutes too.
import { setImmediate } from 'node:timers/promises'
import type { PersonId, SessionId } from '../../shared/ids.ts'
import { happenedOf } from '../../shared/journal/chain.ts'
import { WALL_LAW } from '../../shared/lab/wall/wall-law.ts'
import type { Minutes } from '../../shared/minutes/minutes.ts'
import { beginMinutes } from '../../shared/minutes/minutes-of.ts'
import type { House } from '../house.ts'
import { transcriptOf } from './transcript-of.ts'
import { wallPastOf } from './wall-past-of.ts'

const KEPT_MS = 5000
/** entries between two breaths of the server */
const SLICE = 250
/** a journal that is longer is not read again for each new entry */
const LONG = 10_000

interface Made {
  readonly at: number
  readonly seq: number
  readonly minutes: Promise<Minutes>
}

export class Records {
  readonly #house: Pick<House, 'store' | 'now'>
  readonly #made = new Map<SessionId, Made>()

  constructor(house: Pick<House, 'store' | 'now'>) {
    this.#house = house
  }

  /** `seq`: the height that the journal has reached. Rejects when the store fails. */
  minutes(session: SessionId, seq: number): Promise<Minutes> {
    const now = this.#house.now()
    for (const [id, { at }] of this.#made) if (now - at >= KEPT_MS) this.#made.delete(id)
    const known = this.#made.get(session)
    if (known && (known.seq === seq || seq > LONG)) return known.minutes
    const made = { at: now, seq, minutes: this.#make(session) }
    this.#made.set(session, made)
    made.minutes.catch(() => this.#made.delete(session))
    return made.minutes
  }

  async #make(session: SessionId): Promise<Minutes> {
    const { store } = this.#house
    const [lines, people, captions, wall] = await Promise.all([
      ...([store.journal(session), store.people(session)] as const),
      store.placeJournal(session, 'captions'),
      store.placeJournal(session, 'wall', 0, WALL_LAW.heavy),
    ])
    const making = beginMinutes()
    for (const [index, line] of lines.entries()) {
      if (index % SLICE === SLICE - 1) await setImmediate()
      making.add(happenedOf(line))
    }
    const names = new Map<PersonId, string>(people.map(({ id, name }) => [id, name]))
    return making.end({
      session,
      head: lines.at(-1)?.entry.hash ?? null,
      names,
      transcript: transcriptOf(captions),
      wall: wallPastOf(wall),
    })
  }
}
