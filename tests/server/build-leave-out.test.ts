import { expect, test } from 'vitest'
import { cutOut } from '../../server/build/leave-out.ts'

const cuts = [
  { file: '/a.js', what: /^Track\.\w+ = (?:.*;|\{[^}]*\};)$/gm, by: '' },
  { file: '/a.js', what: /\\n(?:\\t)+/g, by: '\\n' },
]

test('a cut takes every place, over several lines too, and those that found something are noted', () => {
  const met = new Set<string>()
  const code = ['class Track {}', 'Track.Name = 1;', 'Track.Kinds = {', '  a: 1', '};', 'go()'].join('\n')
  expect(cutOut(code, cuts, met)).toBe(['class Track {}', '', '', 'go()'].join('\n'))
  expect(met).toEqual(new Set([`/a.js ${cuts[0]!.what.source}`]))
})

test('a shader loses its indents, and keeps its lines', () => {
  expect(cutOut(String.raw`"void main() {\n\t\tdiscard;\n}"`, cuts, new Set())).toBe(
    String.raw`"void main() {\ndiscard;\n}"`,
  )
})
