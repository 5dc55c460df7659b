// A host's list of delegations: every form in which people have one, and every row that is wrong by its number.
import { describe, expect, it } from 'vitest'
import { readCsv } from '../../client/lobby/host/plan/csv.ts'
import { readList } from '../../client/lobby/host/plan/read-list.ts'

const cellsOf = (text: string) => readCsv(text).map(({ row, cells }) => [row, ...cells])

describe('a table', () => {
  it.each([
    [
      'plain lines',
      'A\nB\r\nC\rD',
      [
        [1, 'A'],
        [2, 'B'],
        [3, 'C'],
        [4, 'D'],
      ],
    ],
    [
      'commas',
      'a,b\nc,d',
      [
        [1, 'a', 'b'],
        [2, 'c', 'd'],
      ],
    ],
    [
      'semicolons, with commas in a cell',
      'a;b, c\nd;e',
      [
        [1, 'a', 'b, c'],
        [2, 'd', 'e'],
      ],
    ],
    [
      'tabs',
      'a\tb;c\nd\te',
      [
        [1, 'a', 'b;c'],
        [2, 'd', 'e'],
      ],
    ],
    ['a byte order mark', '\uFEFFa,b', [[1, 'a', 'b']]],
    [
      'quotes, doubled quotes and line breaks in a cell',
      '"a ""x"", y",b\n"c\nd",e\nf',
      [
        [1, 'a "x", y', 'b'],
        [2, 'c d', 'e'],
        [3, 'f'],
      ],
    ],
    ['quotes within a cell are letters', 'The "Blue" team,b', [[1, 'The "Blue" team', 'b']]],
    [
      'the number of a row counts blank ones',
      '\n\na\n , \nb',
      [
        [3, 'a'],
        [5, 'b'],
      ],
    ],
    ['separators within quotes tell nothing', '"a;b;c",d', [[1, 'a;b;c', 'd']]],
    [
      'a first row without any',
      'heading\na;b',
      [
        [1, 'heading'],
        [2, 'a', 'b'],
      ],
    ],
    ['nothing', ' \n', []],
  ])('of %s', (_, text, rows) => {
    expect(cellsOf(text)).toEqual(rows)
  })

  it('whose quotation mark is never closed has one wrong row, and the others as they are', () => {
    expect(readCsv('a\n"b,c\nd').map(({ cells, isUnclosed }) => [cells, isUnclosed])).toEqual([
      [['a'], false],
      [['"b', 'c'], true],
      [['d'], false],
    ])
  })

  it('knows where each row stands', () => {
    const text = 'one\r\n"two\nlines"\nthree'
    expect(readCsv(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'one',
      '"two\nlines"',
      'three',
    ])
  })
})

describe('delegations', () => {
  it.each([
    ['codes', 'KEN\nARE', [{ id: 'KEN' }, { id: 'ARE' }]],
    [
      'names in any script',
      'وفد الشباب\n青年代表团\nŻółw',
      [{ name: 'وفد الشباب' }, { name: '青年代表团' }, { name: 'Żółw' }],
    ],
    ['names of states', 'kenya\nمصر\nCote d’Ivoire', [{ id: 'KEN' }, { id: 'EGY' }, { id: 'CIV' }]],
    ['code and name', 'KEN,Kenya\nFRA,France', [{ id: 'KEN' }, { id: 'FRA' }]],
    ['name and code', 'Kenya;KEN\nFrance;FRA', [{ id: 'KEN' }, { id: 'FRA' }]],
    [
      'numbers, names and addresses',
      '1,Red team,red@x.org\n2,Blue team,+971 4 000',
      [{ name: 'Red team' }, { name: 'Blue team' }],
    ],
    ['headings', 'email,name,code\nx@y.org,,KEN\nz@y.org,Youth,', [{ id: 'KEN' }, { name: 'Youth' }]],
    ['Arabic headings', 'الرمز;الاسم\nken;\n;وفد الشباب', [{ id: 'KEN' }, { name: 'وفد الشباب' }]],
    ['three capitals under the heading of names', 'name\nWWF', [{ name: 'WWF' }]],
  ])('from %s', (_, text, entries) => {
    expect(readList(text)).toMatchObject({ entries, wrong: [] })
  })

  it('tells which columns it did not read', () => {
    expect(readList('Code;E-Mail;Name;Phone\nKEN;a@b.c;;1').ignored).toEqual(['E-Mail', 'Phone'])
  })

  it.each([
    ['an unknown code', 'ARE\nZZZ', 2, { is: 'code-unknown', code: 'ZZZ' }],
    [
      'an unknown code with a name beside it',
      'UEA,United Arab Emirates',
      1,
      { is: 'code-unknown', code: 'UEA' },
    ],
    [
      'a code and the name of another state',
      'code,name\nFRA,Germany',
      2,
      { is: 'contradiction', code: 'FRA', name: 'Germany' },
    ],
    ['a state twice', 'KEN\n\nKenya', 3, { is: 'same', row: 1, as: 'KEN' }],
    ['a name twice', 'Youth\nYouth', 2, { is: 'same', row: 1, as: 'Youth' }],
    ['names that look alike', 'Youth\nY0uth', 2, { is: 'alike', row: 1, as: 'Youth' }],
    ['a name that looks like a state', 'Fr\u0430nce', 1, { is: 'alike-state', state: 'FRA' }],
    ['a state that is chosen already', 'Oman', 1, { is: 'same', row: null, as: 'OMN' }],
    ['a quotation mark left open', 'A\n"B', 2, { is: 'unclosed' }],
    ['no name', 'code,name,email\n,,a@b.c', 2, { is: 'empty' }],
    ['signs that are no name', 'A\n\u2063\u2063', 2, { is: 'bad-name' }],
    ['a name that is too long', 'x'.repeat(61), 1, { is: 'too-long' }],
  ])('has %s in the row where it stands', (_, text, row, fault) => {
    expect(readList(text, ['OMN']).wrong).toMatchObject([{ row, fault }])
  })

  it('keeps the good rows whatever the others are', () => {
    const { entries, wrong } = readList('ARE\nZZZ\nKEN\nKEN\nYouth')
    expect(entries).toEqual([{ id: 'ARE' }, { id: 'KEN' }, { name: 'Youth' }])
    expect(wrong.map(({ row }) => row)).toEqual([2, 4])
  })

  it('has no more than the hall has desks, the chosen ones counted', () => {
    const names = Array.from(
      { length: 196 },
      (_, index) => `Team ${'abcdefghkmnpqrstvwxyz'[index % 20]} ${index}`,
    )
    const { entries, wrong } = readList(names.join('\n'), ['ARE'])
    expect([entries.length, wrong.map(({ row, fault }) => [row, fault.is])]).toEqual([
      195,
      [[196, 'too-many']],
    ])
  })
})
