// One answer to one statement, and the answers of one person as a row of letters.

export const ANSWERS = ['agree', 'disagree', 'pass'] as const
export type Answer = (typeof ANSWERS)[number]

/** One letter for each statement in the order of their numbers, which begin at 1. */
export type Row = string
export const NOT_ANSWERED = '-'

const LETTERS: Readonly<Record<Answer, string>> = { agree: 'a', disagree: 'd', pass: 'p' }

export const answerAt = (row: Row, number: number): Answer | null =>
  ANSWERS.find((answer) => LETTERS[answer] === row[number - 1]) ?? null

/** The row with this answer; it grows to the statement's place. */
export function withAnswer(row: Row, number: number, answer: Answer | null): Row {
  const letter = answer === null ? NOT_ANSWERED : LETTERS[answer]
  const wide = row.padEnd(number, NOT_ANSWERED)
  return wide.slice(0, number - 1) + letter + wide.slice(number)
}

/** How many of the statements that count are answered. */
export const answeredOf = (row: Row, numbers: readonly number[]): number =>
  numbers.reduce(
    (answered, number) => answered + ((row[number - 1] ?? NOT_ANSWERED) === NOT_ANSWERED ? 0 : 1),
    0,
  )
