// What a forum has seen of its own journals: signed heads in a file that nothing is taken from. A journal that does not go on from
// there, as after an old backup was put back, is not written on before the operator says so.
import { sign } from 'node:crypto'
import type { SessionId } from '../../../shared/ids.ts'
import type { Head } from '../../../shared/journal/chain.ts'
import type { House } from '../../house.ts'
import { type Doubt, doubtOf, lastNotes, sentenceOf } from './doubt.ts'
import { type Signer, signCheckpoint, verifierKey } from './note.ts'
import { addNotes, notesIn } from './witness-file.ts'

/** A sitting as far as its head. */
export interface Headed {
  readonly session: SessionId
  readonly standing: { readonly head: Head }
}

export class Witness {
  readonly #house: House
  readonly #signer: Signer
  readonly #file: string
  readonly #seen = new Map<SessionId, number>()
  readonly #last: ReadonlyMap<SessionId, string>
  #turning: Promise<void> | null = null

  /** Reads the file once. Throws when it cannot be read. */
  constructor(house: House, signer: Signer, file: string) {
    this.#house = house
    this.#signer = signer
    this.#file = file
    this.#last = lastNotes(notesIn(file))
  }

  /** Why a sitting must not go on, which is logged; null: nothing speaks against it. Rejects when the store fails. */
  async doubtOf(session: SessionId): Promise<Doubt | null> {
    const lines = await this.#house.store.journal(session)
    const doubt = doubtOf(lines, this.#last.get(session), this.#signer)
    if (doubt !== null)
      this.#house.log.error(
        { session, doubt: doubt.is },
        `the journal is not the one that was seen: ${sentenceOf(doubt)}; npm run majlis -- witness check ${session} says what to do`,
      )
    return doubt
  }

  /** The signed head of a journal as it stands. */
  noteOf({ session, standing: { head } }: Headed): string {
    return signCheckpoint(this.#signer, {
      ...{ session, seq: head.seq, hash: head.hash, at: this.#house.now(), isAccepted: false },
    })
  }

  /** Ed25519 over the text as UTF-8, base64, by the same key as the notes. */
  sign(text: string): string {
    return sign(null, Buffer.from(text), this.#signer.privateKey).toString('base64')
  }

  /** By which anyone checks the notes. */
  get key(): string {
    return verifierKey(this.#signer)
  }

  /** Once a second: writes down what has risen. A file that cannot be written is told of, and tried again. */
  turn(sittings: readonly Headed[]): Promise<void> {
    this.#turning ??= this.#turn(sittings)
      .catch((error: unknown) =>
        this.#house.log.error({ err: error }, 'the witness file could not be written'),
      )
      .finally(() => {
        this.#turning = null
      })
    return this.#turning
  }

  async #turn(sittings: readonly Headed[]): Promise<void> {
    const risen = sittings.filter(
      ({ session, standing: { head } }) => head.seq > (this.#seen.get(session) ?? 0),
    )
    if (risen.length === 0) return
    const heads = risen.map(({ session, standing }) => [session, standing.head.seq] as const)
    await addNotes(
      this.#file,
      risen.map((sitting) => this.noteOf(sitting)),
    )
    for (const [session, seq] of heads) this.#seen.set(session, seq)
  }
}
