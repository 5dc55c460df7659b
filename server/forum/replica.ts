// A sitting as its journal tells it, line by line, and who is told.
import type { SessionId } from '../../shared/ids.ts'
import { EMPTY_HEAD, type Head, happenedOf, headOf, type JournalLine } from '../../shared/journal/chain.ts'
import type { Happened } from '../../shared/procedure/event.ts'
import { evolve } from '../../shared/procedure/evolve.ts'
import { EMPTY_SITTING, type Sitting } from '../../shared/procedure/sitting.ts'

/** A sitting as it stands on storage, with the end of its chain. */
export interface Standing {
  readonly sitting: Sitting
  readonly head: Head
}

export type Told = (standing: Standing, happened: readonly Happened[]) => void

const EMPTY: Standing = { sitting: EMPTY_SITTING, head: EMPTY_HEAD }

export class Replica {
  readonly session: SessionId
  #standing: Standing
  /** of the entry at height i + 1: receipts name it */
  readonly #hashes: string[]
  readonly #listeners = new Set<Told>()

  constructor(session: SessionId, lines: readonly JournalLine[]) {
    this.session = session
    this.#standing = lines.reduce(advance, EMPTY)
    this.#hashes = lines.map(({ entry }) => entry.hash)
  }

  get standing(): Standing {
    return this.#standing
  }

  hashAt(seq: number): string {
    return this.#hashes[seq - 1] ?? ''
  }

  onTold(told: Told): () => void {
    this.#listeners.add(told)
    return () => this.#listeners.delete(told)
  }

  /** The same sitting again from lines of which some secrets are gone by now. Those beyond the head are passed over. */
  renew(lines: readonly JournalLine[]): void {
    const known = lines.filter(({ entry }) => entry.seq <= this.#standing.head.seq)
    this.#standing = known.reduce(advance, EMPTY)
    for (const told of this.#listeners) told(this.#standing, [])
  }

  /** Lines that follow what is known; those that are known already are passed over. */
  take(lines: readonly JournalLine[]): void {
    const fresh = lines.filter(({ entry }) => entry.seq > this.#standing.head.seq)
    if (fresh.length === 0) return
    this.#standing = fresh.reduce(advance, this.#standing)
    for (const { entry } of fresh) this.#hashes.push(entry.hash)
    const happened = fresh.map(happenedOf)
    for (const told of this.#listeners) told(this.#standing, happened)
  }
}

function advance({ sitting }: Standing, line: JournalLine): Standing {
  return { sitting: evolve(sitting, happenedOf(line)), head: headOf(line.entry) }
}
