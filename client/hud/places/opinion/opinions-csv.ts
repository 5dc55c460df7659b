// Statements with their sums as a file: one row for all who are placed and one for each group. Nothing in it is of one person.
import type { OpinionShown } from '../../../../shared/lab/opinion/shown.ts'
import { csvOf } from '../../../../shared/text/csv.ts'
import { groupName, type OpinionWords } from './opinion-context.ts'

/** What is of too few is empty. Figures are written in digits that a spreadsheet reads. */
export function opinionsCsv(words: OpinionWords, { statements, picture }: OpinionShown): string {
  const { csv } = words
  const groups = (picture?.groups ?? []).map((_, at) => groupName(words, at))
  const found = (number: number): string => {
    if (picture?.uniting.some(({ statement }) => statement === number)) return csv.unites
    return picture?.dividing.some(({ statement }) => statement === number) ? csv.divides : ''
  }
  const rows = statements.flatMap(({ number, text }) => {
    const weighed = picture?.statements.find((each) => each.number === number)
    const whole = { who: words.all, tally: weighed?.all ?? null }
    const parts = groups.map((who, at) => ({ who, tally: weighed?.groups[at] ?? null }))
    return [whole, ...(groups.length > 1 ? parts : [])].map(({ who, tally }) => [
      ...[String(number), text, who],
      ...(tally ?? ['', '', '']).map(String),
      who === words.all ? found(number) : '',
    ])
  })
  return csvOf([
    [csv.number, csv.statement, csv.who, csv.agree, csv.disagree, csv.pass, csv.consensus],
    ...rows,
  ])
}
