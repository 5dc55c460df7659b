import { describe, expect, it } from 'vitest'
import { csvOf } from '../../../shared/text/csv.ts'

const cellOf = (text: string): string => csvOf([[text]]).slice(1, -2)

describe('[MI11] a table for a spreadsheet', () => {
  it('is RFC 4180 with a byte order mark', () => {
    expect(
      csvOf([
        ['a', 'b "c", d'],
        ['خط\nسطر', ''],
      ]),
    ).toBe('\uFEFF"a","b ""c"", d"\r\n"خط\nسطر",""\r\n')
  })

  it.each([
    ...['=1+1', '+1', '-1', '@SUM(A1)', '|x', '%x', '=HYPERLINK("http://x")'],
    ...['\t=1', '\r=1', '\n=1', ' =1', '\u00A0=1', '\u200B=1', '\u2068=1\u2069', '\uFEFF=1', '\u3000=1'],
    ...['＝1', '＋1', '－1', '＠x', '﹦1', '﹢1', '﹣1', '﹫x', '⁺1', '−1'],
  ])('keeps %j as text', (text) => {
    expect(cellOf(text)).toBe(`"'${text.replace(/"/g, '""')}"`)
  })

  it.each(['a=1', '١+١', "'=1", 'كينيا', '1', '', '(=1)', 'x@y'])('leaves %j as it is', (text) => {
    expect(cellOf(text)).toBe(`"${text}"`)
  })
})
