// PR24: how a proposal may be divided.
import type { Proposal } from './proposals-state.ts'

/** Whether these parts name operative paragraphs of the text as submitted, each once, and none that stands in a part already. */
export function areParts(
  { submittedParagraphs, parts }: Proposal,
  divided: readonly (readonly number[])[],
): boolean {
  const taken = parts.flatMap(({ paragraphs }) => paragraphs)
  const named = divided.flat()
  return (
    divided.length > 0 &&
    divided.every((part) => part.length > 0) &&
    named.every((number) => Number.isSafeInteger(number) && number >= 1 && number <= submittedParagraphs) &&
    new Set([...taken, ...named]).size === taken.length + named.length
  )
}
