// What the fuzzer begins with, and what it has found: one JSON value a line in tests/attacks/corpus, so that a fault stays tried.
import { appendFileSync, readFileSync } from 'node:fs'
import path from 'node:path'

export interface Corpus {
  /** requests as written, latin1; HOST, SEAT and ORIGIN stand for the right ones */
  readonly http: readonly string[]
  /** path and JSON body of a POST */
  readonly bodies: readonly (readonly [path: string, body: unknown])[]
  /** frames to a room, hex */
  readonly frames: readonly string[]
  /** name and payload of a request to a hall */
  readonly requests: readonly (readonly [name: string, payload: unknown])[]
}

export type Kind = keyof Corpus

const fileOf = (kind: Kind): string => path.join(import.meta.dirname, '../corpus', `${kind}.ndjson`)

const lines = <K extends Kind>(kind: K): Corpus[K] =>
  readFileSync(fileOf(kind), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line)) as unknown as Corpus[K]

export const readCorpus = (): Corpus => ({
  http: lines('http'),
  bodies: lines('bodies'),
  frames: lines('frames'),
  requests: lines('requests'),
})

/** Keeps what was found, for every run to come. */
export function keep<K extends Kind>(kind: K, input: Corpus[K][number]): void {
  appendFileSync(fileOf(kind), `${JSON.stringify(input)}\n`)
}
