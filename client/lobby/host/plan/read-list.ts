// From a host's list or CSV file to delegations, row by row: what is good is taken, what is not is told with its row and the
// reason. Addresses and other columns are not read.
import {
  checkDelegations,
  type ListEntry,
  type ListFault,
} from '../../../../shared/members/delegation-list.ts'
import { MEMBER_BY_ID, MEMBERS } from '../../../../shared/members/members.ts'
import { foldText } from '../../../i18n/matches.ts'
import { type CsvRow, readCsv } from './csv.ts'

export type RowFault =
  | Exclude<ListFault, { readonly entry: number }>
  /** of another row, or of a state that is chosen already when `row` is null */
  | { readonly is: 'same' | 'alike'; readonly row: number | null; readonly as: string }
  | { readonly is: 'unclosed' | 'empty' }
  /** the row names one state by its code and another by its name */
  | { readonly is: 'contradiction'; readonly code: string; readonly name: string }

export interface WrongRow {
  readonly row: number
  /** where it stands in the text, to be found again */
  readonly start: number
  readonly end: number
  readonly fault: RowFault
}

export interface ReadList {
  /** in the order of the list */
  readonly entries: readonly ListEntry[]
  readonly wrong: readonly WrongRow[]
  /** headings of columns that were not read */
  readonly ignored: readonly string[]
}

const HEADINGS = {
  code: ['code', 'iso', 'iso3', 'iso code', 'alpha-3', 'id', 'country code', 'رمز', 'الرمز', 'رمز الدولة'],
  name: [
    'name',
    'delegation',
    'country',
    'state',
    'member',
    'الاسم',
    'اسم',
    'الوفد',
    'وفد',
    'الدولة',
    'دولة',
    'اسم الوفد',
  ],
} as const

/** three capitals are meant as a code */
const CODE = /^[A-Z]{3}$/
/** a number, a telephone, an address */
const NO_NAME = /^[\d\s+()./-]+$|^\S+@\S+\.\S+$|^https?:/iu

const ID_BY_NAME: ReadonlyMap<string, string> = new Map(
  MEMBERS.flatMap(({ id, en, ar }) => [en, ar].map((name): [string, string] => [foldText(name), id])),
)

interface Columns {
  readonly code: number | null
  readonly name: number | null
}

type Read = { readonly entry: ListEntry } | { readonly fault: RowFault }

/** `chosen`: ids of states that take part already, which the list must not name again. */
export function readList(text: string, chosen: readonly string[] = []): ReadList {
  const rows = readCsv(text)
  const columns = columnsOf(rows[0]?.cells ?? [])
  const body = columns ? rows.slice(1) : rows
  const read = body.map((row) => readRow(row, columns))
  const good = body.filter((_, index) => 'entry' in read[index]!)
  const entries = read.flatMap((each) => ('entry' in each ? [each.entry] : []))
  const before = chosen.map((id) => ({ id }))
  const checked = checkDelegations([...before, ...entries]).slice(before.length)

  const wrong = body.flatMap((row, index): WrongRow[] => {
    const each = read[index]!
    return 'fault' in each ? [wrongRow(row, each.fault)] : []
  })
  const refused = checked.flatMap((answer, index): WrongRow[] => {
    if (answer.ok) return []
    const { refusal } = answer
    if (!('entry' in refusal)) return [wrongRow(good[index]!, refusal)]
    const other = refusal.entry - before.length
    const as = [...before, ...entries][refusal.entry]!
    const row = good[other]?.row ?? null
    return [wrongRow(good[index]!, { is: refusal.is, row, as: 'id' in as ? as.id : as.name })]
  })
  return {
    entries: entries.filter((_, index) => checked[index]?.ok),
    wrong: [...wrong, ...refused].sort((a, b) => a.row - b.row),
    ignored: columns ? ignoredOf(rows[0]!.cells, columns) : [],
  }
}

const wrongRow = ({ row, start, end }: CsvRow, fault: RowFault): WrongRow => ({ row, start, end, fault })

/** Where code and name stand, when the first row says so. */
function columnsOf(cells: readonly string[]): Columns | null {
  const find = (headings: readonly string[]) => {
    const at = cells.findIndex((cell) => headings.includes(cell.toLowerCase()))
    return at === -1 ? null : at
  }
  const columns = { code: find(HEADINGS.code), name: find(HEADINGS.name) }
  return columns.code === null && columns.name === null ? null : columns
}

const ignoredOf = (cells: readonly string[], { code, name }: Columns): readonly string[] =>
  cells.filter((cell, index) => cell !== '' && index !== code && index !== name)

function readRow({ cells, isUnclosed }: CsvRow, columns: Columns | null): Read {
  if (isUnclosed) return { fault: { is: 'unclosed' } }
  if (columns === null) return readPlain(cells)
  const code = columns.code === null ? '' : (cells[columns.code] ?? '')
  const name = columns.name === null ? '' : (cells[columns.name] ?? '')
  if (code === '' && name === '') return { fault: { is: 'empty' } }
  return code === '' ? { entry: entryOf(name) } : readCode(code.toUpperCase(), name)
}

/** Without headings: a code or a name comes first, or both; numbers, addresses and telephones are none. */
function readPlain(cells: readonly string[]): Read {
  const [first, second = ''] = cells.filter((cell) => cell !== '' && !NO_NAME.test(cell))
  if (first === undefined) return { fault: { is: 'empty' } }
  if (CODE.test(first)) return readCode(first, second)
  return MEMBER_BY_ID.has(second) ? readCode(second, first) : { entry: entryOf(first) }
}

function readCode(code: string, name: string): Read {
  if (!MEMBER_BY_ID.has(code)) return { fault: { is: 'code-unknown', code } }
  const named = ID_BY_NAME.get(foldText(name)) ?? code
  return named === code ? { entry: { id: code } } : { fault: { is: 'contradiction', code, name } }
}

/** The name of a state means the state. */
function entryOf(name: string): ListEntry {
  const id = MEMBER_BY_ID.has(name) ? name : ID_BY_NAME.get(foldText(name))
  return id === undefined ? { name } : { id }
}
