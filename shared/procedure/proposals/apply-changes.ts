// PR23, PR24, PR25: the text that changes make of the one that was submitted. Numbers of paragraphs are those of that text, so that
// no change moves what another one means.
import type { Change, ProposalText } from './proposals-state.ts'

/**
 * The text with `changes` made and the paragraphs `struck` (parts that were rejected) taken out. Paragraphs added in one place
 * stand in the order of the list; where two replace or delete the same paragraph, the later of the list holds.
 */
export function applyChanges(
  text: ProposalText,
  changes: readonly Change[],
  struck: readonly number[] = [],
): ProposalText {
  const operative = [...addedAfter(changes, 0)]
  text.operative.forEach((words, index) => {
    const number = index + 1
    const stands = struck.includes(number) ? [] : changedAt(changes, number, words)
    operative.push(...stands, ...addedAfter(changes, number))
  })
  return { ...text, operative }
}

const addedAfter = (changes: readonly Change[], number: number): readonly string[] =>
  changes.flatMap(({ is, paragraph, text }) =>
    is === 'add' && paragraph === number && text !== null ? [text] : [],
  )

function changedAt(changes: readonly Change[], number: number, words: string): readonly string[] {
  const last = changes.findLast(({ is, paragraph }) => is !== 'add' && paragraph === number)
  if (last === undefined) return [words]
  return last.text === null ? [] : [last.text]
}
