// The written minutes as blocks, in one language: what every form of them (page, text, DOCX, the panel in the hall) is drawn from.
// Texts hold names between U+2068 and U+2069, which keep their direction.

export type Block =
  /** Once, at the beginning. */
  | { readonly is: 'title'; readonly text: string; readonly kind: string }
  | { readonly is: 'heading'; readonly level: 2 | 3 | 4; readonly text: string }
  | { readonly is: 'facts'; readonly rows: readonly Fact[] }
  /** `number`: of the paragraph, through all proceedings; null: none */
  | { readonly is: 'paragraph'; readonly text: string; readonly number: number | null }
  | { readonly is: 'recital'; readonly text: string }
  | { readonly is: 'list'; readonly items: readonly string[] }
  | { readonly is: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] }

export interface Fact {
  readonly label: string
  readonly text: string
  /** digits and signs that are read from left to right in any language */
  readonly isCode?: true
}

export const heading = (level: 2 | 3 | 4, text: string): Block => ({ is: 'heading', level, text })
export const paragraph = (text: string): Block => ({ is: 'paragraph', text, number: null })
