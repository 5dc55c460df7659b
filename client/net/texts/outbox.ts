// What one has written into a shared text and the forum has not acknowledged yet: kept in the browser, so that neither a broken line
// nor a closed page loses it.
import * as Y from 'yjs'
import { toBase64 } from '../../../shared/journal/base64.ts'
import { LARGEST_UPDATE } from '../../../shared/lab/shared-text.ts'

/** Where updates are kept over the end of a page. */
export interface TextKeep {
  read(): readonly string[]
  /** An empty list takes them away. */
  write(updates: readonly string[]): void
}

export const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0))

export class Outbox {
  readonly #keep: TextKeep
  #waiting: Uint8Array[]

  constructor(keep: TextKeep) {
    this.#keep = keep
    this.#waiting = keep.read().map(fromBase64)
  }

  get isEmpty(): boolean {
    return this.#waiting.length === 0
  }

  get waiting(): readonly Uint8Array[] {
    return this.#waiting
  }

  add(update: Uint8Array): void {
    this.#waiting.push(update)
    this.#save()
  }

  /** As many from the front as go into one update, and how many they are. */
  next(): { readonly bytes: string; readonly count: number } {
    let size = 0
    let count = 0
    for (const update of this.#waiting) {
      size += update.length
      if (count > 0 && size > LARGEST_UPDATE) break
      count += 1
    }
    const front = this.#waiting.slice(0, count)
    return { bytes: toBase64(count === 1 ? front[0]! : Y.mergeUpdates(front)), count }
  }

  /** The first `count` are on storage. */
  acknowledged(count: number): void {
    this.#waiting.splice(0, count)
    this.#save()
  }

  clear(): void {
    this.#waiting = []
    this.#save()
  }

  #save(): void {
    this.#keep.write(this.#waiting.map(toBase64))
  }
}

/** In this browser, by a name; where it may keep nothing, nothing is kept. */
export function keepInBrowser(key: string): TextKeep {
  return {
    read() {
      try {
        const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
        return Array.isArray(kept) ? kept.filter((each) => typeof each === 'string') : []
      } catch {
        return []
      }
    },
    write(updates) {
      try {
        if (updates.length === 0) localStorage.removeItem(key)
        else localStorage.setItem(key, JSON.stringify(updates))
      } catch {
        // full or forbidden: the page still has them
      }
    },
  }
}
