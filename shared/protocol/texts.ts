// Shared texts on the wire: what is asked of one, and what is told to those who have it open. Bytes are updates of Yjs (version 1) in
// base 64 without padding.
import type { PersonId } from '../ids.ts'
import type { PlaceName } from '../lab/place.ts'
import type { MayText } from '../lab/shared-text.ts'
import type { TextVersionOf, TextWriterOf } from './text-history.ts'

/** A text by its place and its name there. */
export interface TextName {
  readonly place: PlaceName
  readonly text: string
}

/** Who has a text open; `at`: where they write, in UTF-16 units, null while they read. */
export interface TextReader {
  readonly person: PersonId
  readonly name: string
  readonly at: number | null
}

export interface TextOpened {
  readonly may: MayText
  readonly height: number
  /** the whole text */
  readonly bytes: string
  readonly here: readonly TextReader[]
}

export interface TextRequests {
  /** Shows a text from now on until it is closed. Harmless twice: it is shown anew. */
  'text.open': { ask: TextName; answer: TextOpened }
  'text.close': { ask: TextName; answer: null }
  /** Answered when it is on stable storage. Harmless twice. */
  'text.add': { ask: TextName & { bytes: string }; answer: { height: number } }
  /** Where one writes. It may be lost. */
  'text.here': { ask: TextName & { at: number | null }; answer: null }
  'text.history': {
    ask: TextName
    answer: { writers: readonly TextWriterOf[]; versions: readonly TextVersionOf[] }
  }
}

/** Told to those who have the text open. */
export type TextNotice = TextName &
  (
    | { readonly is: 'update'; readonly height: number; readonly bytes: string }
    | { readonly is: 'here'; readonly people: readonly TextReader[] }
    /** what one may do has changed; null: it is shown no more */
    | { readonly is: 'may'; readonly may: MayText | null }
  )
