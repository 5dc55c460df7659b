// A line of what was captioned, as the annex of the minutes has it.

/** In the order in which they came within a language; languages in the order in which they came. */
export interface TranscriptLine {
  /** tag (BCP 47) */
  readonly language: string
  /** ms since 1970 */
  readonly at: number
  /** of whose words they are, as shown then; null: nobody had the floor, or it was erased */
  readonly name: string | null
  /** null: erased */
  readonly text: string | null
}
