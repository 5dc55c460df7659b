// npm run faults [-- [--long] NUMBER…]   Breaks forums of its own in every way of the list, and ends with one table.
import { ALL_CASES } from './cases/all.ts'
import { lineOf, summaryOf, type Tried, tryCase } from './table.ts'

const args = process.argv.slice(2)
const numbers = args.filter((arg) => /^\d+$/.test(arg)).map(Number)
const isAsked = (number: number, isLong: boolean): boolean =>
  numbers.length > 0 ? numbers.includes(number) : !isLong || args.includes('--long')

const tried: Tried[] = []
for (const each of ALL_CASES) {
  if (!isAsked(each.number, each.isLong ?? false)) continue
  const one = await tryCase(each)
  console.log(lineOf(one))
  tried.push(one)
}
console.log(summaryOf(tried))
process.exit(tried.length > 0 && tried.every(({ outcome }) => outcome !== 'FAILED') ? 0 : 1)
