// A place that is open: who is in it and sees it change, and its clock.
import type { PersonId } from '../../shared/ids.ts'
import type { PlaceWho } from '../../shared/lab/place.ts'
import { MESSAGE } from '../../shared/protocol/rooms.ts'
import type { House } from '../house.ts'
import type { PlaceHost } from './place-host.ts'
import { prepare } from './prepare.ts'

/** A place that changes all the time is shown this often, and less often the more there is to send. */
const LEAST_PAUSE_MS = 250
const BYTES_PER_SECOND = 4_000_000
/** setTimeout counts in 31 bits: longer waits are taken in turns */
const LONGEST_WAIT_MS = 2 ** 31 - 1
/** after an act of the system that was refused */
const AGAIN_MS = 1000

export interface Shown {
  readonly seq: number
  readonly shown: unknown
  readonly own: unknown
}

export interface PlaceOutlet {
  send(person: PersonId, type: string, message: unknown): void
  sendBytes(person: PersonId, type: string, bytes: Uint8Array): void
}

export const SYSTEM: PlaceWho = {
  ...{ person: 'system', name: '', role: 'system', delegation: null, isHead: false, isDesk: false },
}

/** A place with who is in it, and its clock. */
export class OpenPlace {
  readonly host: PlaceHost
  readonly #house: House
  readonly #outlet: PlaceOutlet
  readonly #whoIs: (person: PersonId) => PlaceWho | null
  /** who is in it, each with the JSON of what they alone were shown last */
  readonly #inside = new Map<PersonId, string>()
  readonly #untell: () => void
  #pushing: ReturnType<typeof setTimeout> | undefined
  #due: ReturnType<typeof setTimeout> | undefined
  #isTicking = false
  #pushedAt = 0
  /** the JSON of what all were shown last; '' where somebody may have missed it */
  #shownText = ''
  #pauseMs = LEAST_PAUSE_MS

  constructor(
    house: House,
    host: PlaceHost,
    outlet: PlaceOutlet,
    whoIs: (person: PersonId) => PlaceWho | null,
  ) {
    this.host = host
    this.#house = house
    this.#outlet = outlet
    this.#whoIs = whoIs
    this.#untell = host.onTold(() => {
      this.#arm()
      this.#pushSoon()
    })
    this.#arm()
  }

  enter(who: PlaceWho): Shown {
    const { state, head } = this.host.standing
    const own = this.host.law.own(state, who)
    const shown = this.host.law.shown(state)
    // who comes between two pushes has seen what the others have not
    if (JSON.stringify(shown) !== this.#shownText) this.#shownText = ''
    this.#inside.set(who.person as PersonId, JSON.stringify(own))
    return { seq: head.seq, shown, own }
  }

  leave(person: PersonId): void {
    this.#inside.delete(person)
  }

  close(): void {
    this.#untell()
    clearTimeout(this.#pushing)
    clearTimeout(this.#due)
  }

  #pushSoon(): void {
    if (this.#pushing !== undefined || this.#inside.size === 0) return
    const waitMs = Math.max(0, this.#pushedAt + this.#pauseMs - this.#house.now())
    this.#pushing = setTimeout(() => this.#push(), waitMs)
  }

  #push(): void {
    this.#pushing = undefined
    this.#pushedAt = this.#house.now()
    const { law, place, standing } = this.host
    const { seq } = standing.head
    const shownText = JSON.stringify(law.shown(standing.state))
    // what is the same for all goes to nobody again: a thousand people answer, and each sees their own
    const isNew = shownText !== this.#shownText
    this.#shownText = shownText
    const bytes = Buffer.from(`{"place":"${place}","seq":${seq},"shown":${shownText}}`)
    for (const [person, before] of this.#inside) {
      const who = this.#whoIs(person)
      if (who === null) {
        this.#inside.delete(person)
        continue
      }
      if (isNew) this.#outlet.sendBytes(person, MESSAGE.place, bytes)
      const own = law.own(standing.state, who)
      const text = JSON.stringify(own)
      if (text === before) continue
      this.#inside.set(person, text)
      this.#outlet.send(person, MESSAGE.placeOwn, { place, seq, own })
    }
    const sent = isNew ? bytes.length * this.#inside.size : 0
    this.#pauseMs = Math.max(LEAST_PAUSE_MS, (sent * 1000) / BYTES_PER_SECOND)
  }

  #arm(leastMs = 0): void {
    clearTimeout(this.#due)
    const due = this.host.law.due?.(this.host.standing.state) ?? null
    if (due === null) return
    const waitMs = Math.min(LONGEST_WAIT_MS, Math.max(leastMs, due.at - this.#house.now()))
    this.#due = setTimeout(() => void this.#tick(), waitMs)
    this.#due.unref()
  }

  async #tick(): Promise<void> {
    if (this.#isTicking) return
    this.#isTicking = true
    const { state } = this.host.standing
    const due = this.host.law.due?.(state) ?? null
    if (due !== null && due.at <= this.#house.now()) {
      const act = await prepare(this.host.place, due.act, state)
      const answer = await this.host.request(act, SYSTEM)
      if (!answer.ok) this.#house.log.warn({ place: this.host.place }, 'a time of a place could not be kept')
    }
    this.#isTicking = false
    this.#arm(AGAIN_MS)
  }
}
