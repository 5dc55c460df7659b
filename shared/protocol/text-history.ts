// The history of a shared text: who wrote when, and how it stood at moments that count.
import type { PersonId } from '../ids.ts'

export interface TextWriterOf {
  readonly person: PersonId
  /** ms since 1970 */
  readonly firstAt: number
  readonly lastAt: number
  readonly updates: number
}

export interface TextVersionOf {
  readonly nr: number
  /** the act that kept it */
  readonly name: string
  readonly at: number
  /** SHA-256 of the content in UTF-8, hex: the same stands in the journal of the place */
  readonly hash: string
  readonly content: string
}
