// Somebody's line to listen on at Janus: what each slot gets is switched, one request after the other, until it is what the house wants.
import type { HandleReport, JanusLine } from './janus-line.ts'
import type { Source } from './janus-room.ts'

const NOTHING: Source = { feed: 0, mid: '' }

export class JanusListener {
  readonly handle: number
  readonly #line: JanusLine
  readonly #failed: (error: unknown) => void
  #wanted: readonly Source[]
  #now: readonly Source[]
  #answer = ''
  #isUp = false
  #isSwitching = false

  /** `now`: what the slots get at first. */
  constructor(line: JanusLine, handle: number, now: readonly Source[], failed: (error: unknown) => void) {
    this.#line = line
    this.handle = handle
    this.#now = now
    this.#wanted = now
    this.#failed = failed
  }

  /** The listener's answer, with which it begins. */
  async accept(answer: string): Promise<void> {
    this.#answer = answer
    await this.#start()
  }

  /** Before its peer connection stands, Janus switches nothing. */
  report(report: HandleReport): void {
    if (report === 'up') this.#isUp = true
    // where a publisher had gone: tracks and addresses are the same, and so is the answer
    if (report === 'offer') this.#start().catch(this.#failed)
    void this.#switch()
  }

  want(wanted: readonly Source[]): void {
    this.#wanted = wanted
    void this.#switch()
  }

  /** A publisher has gone: slots that had it get nothing, and Janus knows it. */
  lose(feed: number): void {
    this.#now = this.#now.map((source) => (source.feed === feed ? NOTHING : source))
  }

  /** Nothing is asked for it any more. */
  close(): void {
    this.#isUp = false
  }

  async #start(): Promise<void> {
    await this.#line.ask(this.handle, { request: 'start' }, { type: 'answer', sdp: this.#answer })
  }

  async #switch(): Promise<void> {
    if (!this.#isUp || this.#isSwitching) return
    this.#isSwitching = true
    try {
      for (let wanted = this.#wanted; this.#isUp && !isSame(wanted, this.#now); wanted = this.#wanted) {
        const streams = wanted.flatMap((source, slot) =>
          isSame([source], [this.#now[slot]!]) ? [] : [{ ...source, sub_mid: String(slot) }],
        )
        this.#now = wanted
        await this.#line.ask(this.handle, { request: 'switch', streams })
      }
    } catch (error) {
      // what Janus has done of it is not known: next time all is said anew
      this.#now = this.#now.map(() => NOTHING)
      if (this.#isUp) this.#failed(error)
    } finally {
      this.#isSwitching = false
    }
  }
}

const isSame = (one: readonly Source[], other: readonly Source[]): boolean =>
  one.every(({ feed, mid }, slot) => other[slot]!.feed === feed && other[slot]!.mid === mid)
