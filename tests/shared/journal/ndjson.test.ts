// The journal as a file.
import { describe, expect, it } from 'vitest'
import { fromLines, toLine } from '../../../shared/journal/ndjson.ts'
import { verifyJournal } from '../../../shared/journal/verify.ts'
import {
  AMINA,
  ARE,
  admitted,
  cast,
  closed,
  OPENED,
  opened,
  QUESTION,
  saltOf,
  V1,
} from '../procedure/samples.ts'
import { linesOf, withSecret } from './forge.ts'

const LINES = linesOf(
  OPENED,
  admitted(AMINA, ARE),
  opened(V1),
  cast(AMINA, V1, ARE, 'yes'),
  closed(V1, [ARE, 'yes', saltOf(3)]),
)
const FILE = LINES.map(toLine).join('')

describe('written', () => {
  it('is one JSON object a line', () => {
    const parts = FILE.split('\n')
    expect(parts.pop()).toBe('')
    expect(parts.map((part) => JSON.parse(part).entry)).toEqual(LINES.map(({ entry }) => entry))
  })

  it('keeps a line a line, whatever the question holds', () => {
    const event = { ...opened(V1), question: 'two\nlines\r\n\u2028and more' }
    const text = toLine(linesOf(event)[0]!)
    expect(text.indexOf('\n')).toBe(text.length - 1)
    expect([...fromLines(text)]).toEqual(linesOf(event))
  })

  it('has titles, names and questions with their salts', () =>
    expect([...fromLines(FILE)].map(({ secret }) => secret)).toEqual([
      { salt: saltOf(1), value: { title: 'Water', names: { d1: 'أطلانتس' } } },
      undefined,
      { salt: saltOf(2), value: QUESTION },
      undefined,
      undefined,
    ]))

  it('[JO4] says of what was erased that it was', () => {
    const [line] = withSecret(LINES, 1, null)
    expect([...fromLines(toLine(line!))]).toEqual([line])
  })
})

describe('read', () => {
  it('is what was written, without what is sealed still', () =>
    expect([...fromLines(FILE)]).toEqual(withSecret(LINES, 4, undefined)))

  it.each<[string, string]>([
    ['empty lines', FILE.replaceAll('\n', '\n\n')],
    ['Windows line ends', FILE.replaceAll('\n', '\r\n')],
    ['no newline at the end', FILE.trimEnd()],
    ['blanks around', FILE.replace(/^/gm, '  ')],
  ])('does not mind %s', (_, text) => expect([...fromLines(text)]).toEqual([...fromLines(FILE)]))

  it.each(['', '\n', '\n \n'])('finds nothing in %j', (text) => expect([...fromLines(text)]).toEqual([]))

  it('[JO7] is all that verification needs', () =>
    expect(verifyJournal(fromLines(FILE))).toEqual({
      ok: true,
      entries: 5,
      votes: 1,
      head: LINES.at(-1)!.entry.hash,
    }))

  it.each<[string, string]>([
    ['{', 'is not JSON'],
    ['{"entry":', 'is not JSON'],
    ['not a line', 'is not JSON'],
    [`${FILE.split('\n')[0]}x`, 'is not JSON'],
    ['\ufeff{}', 'is not JSON'],
    ['null', 'has no entry'],
    ['1', 'has no entry'],
    ['"entry"', 'has no entry'],
    ['[]', 'has no entry'],
    ['{}', 'has no entry'],
    ['{"entry":null}', 'has no entry'],
    ['{"entry":"x"}', 'has no entry'],
    ['{"Entry":{}}', 'has no entry'],
  ])('[JO7] names the line that is none: %j %s', (bad, says) => {
    for (const [text, number] of [
      [`${bad}\n${FILE}`, 1],
      [`${FILE}${bad}\n`, 6],
      [`${FILE}\n\n${bad}`, 8],
    ] as const)
      expect(() => [...fromLines(text)]).toThrow(new SyntaxError(`line ${number} ${says}`))
  })
})
