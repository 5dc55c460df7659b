// Whatever is drawn, a shader without its dead branches says after the browser's preprocessor what it said before.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NEVER, NOUGHT, pruneBranches, pruneShaders } from '../../server/build/shader-branches.ts'

const file = fileURLToPath(import.meta.resolve('three/src/Three.js')).replace(
  'src/Three.js',
  'build/three.module.js',
)
const code = readFileSync(file, 'utf8')

test.each([
  ['never defined', ['#ifdef USE_SHEEN', 'a', '#endif', 'b'], ['b']],
  ['never defined, indented in any way', ['#ifdef USE_SHEEN', 'a', String.raw` \t#endif`, 'b'], ['b']],
  ['never defined, and else', ['#if defined( USE_SHEEN )', 'a', '#else', 'b', '#endif'], ['b']],
  ['not defined', ['#ifndef USE_SHEEN', 'a', '#else', 'b', '#endif'], ['a']],
  ['left open', ['#ifdef USE_MAP', 'a', '#else', 'b', '#endif'], null],
  ['an or with one open', ['#if defined( USE_SHEEN ) || defined( USE_MAP )', 'a', '#endif'], null],
  ['an and with one open', ['#if defined( USE_MAP ) && ! ( NUM_SPOT_LIGHTS > 0 )', 'a', '#endif'], null],
  ['an and that fails', ['#if defined( USE_MAP ) && ( NUM_SPOT_LIGHTS > 0 )', 'a', '#endif'], []],
  [
    'the second of three',
    ['#ifdef USE_MAP', 'a', '#elif defined( PHONG )', 'b', '#elif defined( LAMBERT )', 'c', '#endif'],
    ['#ifdef USE_MAP', 'a', '#elif defined( LAMBERT )', 'c', '#endif'],
  ],
  [
    'the first of two',
    ['#if defined( PHONG )', 'a', '#elif defined( LAMBERT )', 'b', '#endif'],
    ['#if defined( LAMBERT )', 'b', '#endif'],
  ],
  ['within another', ['#ifdef PHONG', '#ifdef USE_MAP', 'a', '#endif', '#else', 'b', '#endif'], ['b']],
])('a branch: %s', (_, lines, left) => {
  expect(pruneBranches(lines)).toEqual(left ?? lines)
})

test('a branch without an end is refused', () => {
  expect(() => pruneBranches(['#ifdef USE_MAP', 'a'])).toThrow('has no end')
})

test('nothing defines what is cut', () => {
  const left = pruneShaders(code)
  expect(code).toMatch(/'#define (?:USE_SHEEN|BUMPMAP_UV)\b/)
  expect(left).not.toMatch(/'#define (?:USE_SHEEN|BUMPMAP_UV)\b/)
  expect(left).toContain("'#define USE_MAP'")
})

test('every shader of three says the same, whatever else is defined', () => {
  const before = shadersOf(code)
  const after = shadersOf(pruneShaders(code))
  expect([...after.keys()]).toEqual([...before.keys()])
  const names = [
    ...new Set(
      [...before.values()].flat().flatMap((line) => line.match(/^#.*/)?.[0].match(/\b[A-Z]\w+/g) ?? []),
    ),
  ]
  const others = names.filter((name) => !NEVER.has(name) && !NOUGHT.has(name))
  fc.assert(
    fc.property(fc.subarray(others), (chosen) => {
      const defined = new Set(chosen)
      for (const [name, lines] of before)
        expect(compiled(after.get(name)!, defined)).toEqual(compiled(lines, defined))
    }),
    { numRuns: 20 },
  )
})

const shadersOf = (text: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    [...text.matchAll(/^(?:var|const) ([\w$]+) = "(.*)";$/gm)].map(([, name, shader]) => [
      name!,
      shader!.split('\\n').map((line) => line.replaceAll('\\t', '').trim()),
    ]),
  )

/** What is left of the lines when these names are defined, as 1. */
function compiled(lines: readonly string[], defined: ReadonlySet<string>): string[] {
  const left: string[] = []
  const open: { readonly isOuter: boolean; isTaken: boolean }[] = []
  let isOn = true
  for (const line of lines) {
    const [, word = '', rest = ''] = /^#\s*(\w+)\s*(.*)$/.exec(line) ?? []
    const branch = open.at(-1)
    const take = (of: { readonly isOuter: boolean; isTaken: boolean }, is: boolean): void => {
      isOn = of.isOuter && !of.isTaken && is
      of.isTaken ||= is
    }
    if (/^if/.test(word)) {
      open.push({ isOuter: isOn, isTaken: false })
      take(
        open.at(-1)!,
        word === 'if' ? holds(rest, defined) : defined.has(rest.trim()) === (word === 'ifdef'),
      )
    } else if (word === 'elif') take(branch!, holds(rest, defined))
    else if (word === 'else') take(branch!, true)
    else if (word === 'endif') isOn = open.pop()!.isOuter
    else if (isOn && line !== '') left.push(line)
  }
  return left
}

/** A condition as the language itself has it: GLSL and JavaScript agree on these. */
function holds(condition: string, defined: ReadonlySet<string>): boolean {
  const plain = condition
    .replace(/defined\s*\(\s*(\w+)\s*\)/g, (_, name: string) => String(defined.has(name)))
    .replace(/\b[A-Z]\w*\b/g, (name) => (defined.has(name) ? '1' : '0'))
  return Boolean(new Function(`return ${plain}`)())
}
