// Somebody who casts ballots whatever breaks: comes back over broken lines, asks again with the same key, and keeps a history of it.
import { setTimeout as delay } from 'node:timers/promises'
import type { VoteId } from '../../../shared/ids.ts'
import type { Choice } from '../../../shared/procedure/majority/majority.ts'
import type { Answer, Receipt } from '../../../shared/protocol/messages.ts'
import { type Sitter, sit } from '../../bots/sitter.ts'
import type { Cast } from './history.ts'

const PATIENCE_MS = 60_000
const AGAIN_MS = 100

export const newKey = (): string => crypto.randomUUID().replaceAll('-', '')

export class Voter {
  /** where the forum is reached: may be changed before coming back */
  url: string
  readonly session: string
  readonly delegation: string
  seat: Sitter
  readonly casts: Cast[] = []
  readonly receipts: Receipt[] = []
  /** what could not be, of anybody: a receipt that changed from one answer to the next */
  readonly oddities: string[] = []

  constructor(url: string, session: string, delegation: string, seat: Sitter) {
    this.url = url
    this.session = session
    this.delegation = delegation
    this.seat = seat
  }

  /** Asks once. null: the line broke before the answer. */
  async cast(vote: VoteId, choice: Choice, key: string): Promise<Answer<'ballot.cast'> | null> {
    const answer = await this.seat.ask('ballot.cast', { vote, choice, key })
    // the server could not write: nobody knows until it is asked again
    const isUnknown = answer === null || (!answer.ok && answer.refusal.code === 'not-saved')
    this.casts.push({
      ...{ delegation: this.delegation, choice, key },
      fate: isUnknown ? 'unknown' : answer.ok ? 'ok' : 'fail',
    })
    if (answer?.ok) this.#keep(answer.value.receipt)
    return answer
  }

  /** Asks with the same key, over broken lines, until there is an answer. */
  async castUntilKnown(vote: VoteId, choice: Choice, key = newKey()): Promise<Answer<'ballot.cast'>> {
    for (const until = performance.now() + PATIENCE_MS; performance.now() < until; await delay(AGAIN_MS)) {
      if (this.seat.isClosed && !(await this.comeBack())) continue
      const answer = await this.cast(vote, choice, key)
      if (answer && this.casts.at(-1)?.fate !== 'unknown') return answer
    }
    throw new Error(`${this.delegation} was never answered`)
  }

  /** By the token one has: to one's place, delegation and ballot. False when nobody answers. */
  async comeBack(): Promise<boolean> {
    const { token } = this.seat.entered
    const seat = await sit(this.url, this.session, { token }).catch(() => null)
    if (seat === null) return false
    const [before, now] = [this.seat.entered, seat.entered]
    // I6: one's place is one's own
    if (now.person !== before.person || now.delegation !== before.delegation)
      this.oddities.push(`${this.delegation} came back as somebody else`)
    this.seat = seat
    return true
  }

  #keep(receipt: Receipt): void {
    const before = this.receipts.find(({ seq }) => seq === receipt.seq)
    if (before && JSON.stringify(before) !== JSON.stringify(receipt))
      this.oddities.push(`${this.delegation} got two receipts for height ${receipt.seq}`)
    if (!before) this.receipts.push(receipt)
  }
}
