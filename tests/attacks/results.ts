// What a run found, by the numbers of the handbook: one table of cases tried, held and failed.
import { CASES, LAST_CASE, NOT_OURS } from './handbook.ts'

export interface Found {
  /** of the case as tried: its numbers come first */
  readonly name: string
  /** null: it holds */
  readonly fault: string | null
}

interface Row {
  readonly number: number
  readonly tried: number
  readonly failed: number
}

/** `21–22 half a header` → 21, 22; `44, 51, 60 ask …` → those three; a relative of the list has none. */
export function numbersOf(name: string): readonly number[] {
  const [listed = ''] = /^\d+(?:(?:–|, )\d+)*(?= )/.exec(name) ?? []
  return listed.split(', ').flatMap((part) => {
    const [first = Number.NaN, last = first] = part
      .split('–')
      .map((text) => (text === '' ? Number.NaN : Number(text)))
    return Array.from({ length: Number.isNaN(first) ? 0 : last - first + 1 }, (_, index) => first + index)
  })
}

const rowsOf = (found: readonly Found[]): readonly Row[] =>
  Array.from({ length: LAST_CASE }, (_, index) => {
    const number = index + 1
    const own = found.filter(({ name }) => numbersOf(name).includes(number))
    return { number, tried: own.length, failed: own.filter(({ fault }) => fault !== null).length }
  })

/** Numbers of the list that nothing has tried. */
export const untried = (found: readonly Found[]): readonly number[] =>
  rowsOf(found).flatMap(({ number, tried }) => (tried === 0 ? [number] : []))

/** Lines of the table, the sums last. */
export function tableOf(found: readonly Found[]): readonly string[] {
  const rows = rowsOf(found)
  const lines = rows.map(({ number, tried, failed }) => {
    const verdict = tried === 0 ? 'NOT TRIED' : failed > 0 ? 'FAILED' : (NOT_OURS[number] ?? 'held')
    return `${String(number).padStart(4)}  ${CASES[number - 1]!.padEnd(38)}${String(tried).padStart(6)}  ${verdict}`
  })
  const tried = rows.filter((row) => row.tried > 0)
  const failed = tried.filter((row) => row.failed > 0)
  const relatives = found.filter(({ name }) => numbersOf(name).length === 0)
  const failedVariants = found.filter(({ fault }) => fault !== null)
  return [
    `case  ${'what'.padEnd(38)} tries  result`,
    ...lines,
    `      cases tried ${tried.length} of ${LAST_CASE}, held ${tried.length - failed.length}, failed ${failed.length}`,
    `      variants tried ${found.length} (${relatives.length} beyond the list), held ${found.length - failedVariants.length}, failed ${failedVariants.length}`,
  ]
}
