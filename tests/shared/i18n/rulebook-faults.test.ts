// What is wrong in a host's rulebook is said in the language of the page: RB7.
import { describe, expect, it } from 'vitest'
import { rulebookFaults as arabicFaults } from '../../../shared/i18n/ar/rulebook-faults.ts'
import { rulebookFaults as englishFaults } from '../../../shared/i18n/en/rulebook-faults.ts'
import { createFormat } from '../../../shared/i18n/format.ts'
import {
  type Problem,
  type ProblemOf,
  sentenceOf,
} from '../../../shared/procedure/rulebooks/reading/problem.ts'

const names = ['simple', 'two-thirds']
const given = '"foo"'
const motion = 'divide'
/** one of each; a code that is missing here does not compile */
const EACH: { readonly [Code in Problem['code']]: ProblemOf<Code> } = {
  whole: { code: 'whole', least: 1, most: 20 },
  list: { code: 'list', least: 1, most: 20 },
  record: { code: 'record', least: 1, most: 20 },
  text: { code: 'text', most: 60 },
  truth: { code: 'truth' },
  twice: { code: 'twice' },
  fraction: { code: 'fraction' },
  'over-whole': { code: 'over-whole' },
  'too-deep': { code: 'too-deep' },
  'no-weights': { code: 'no-weights' },
  'no-code': { code: 'no-code' },
  'key-no-code': { code: 'key-no-code' },
  'key-no-year': { code: 'key-no-year' },
  'key-no-size': { code: 'key-no-size' },
  'key-no-name': { code: 'key-no-name' },
  'introduction-needed': { code: 'introduction-needed' },
  'proposals-needed': { code: 'proposals-needed' },
  'one-of': { code: 'one-of', names },
  fields: { code: 'fields', names },
  'unknown-field': { code: 'unknown-field', names },
  'which-test': { code: 'which-test', names },
  name: { code: 'name', where: 'decisions', names },
  'key-unknown': { code: 'key-unknown', where: 'decisions', names },
  'unknown-name': { code: 'unknown-name', given, where: 'decisions', names },
  'no-name': { code: 'no-name', given },
  'unknown-code': { code: 'unknown-code', given },
  'no-method-rule': { code: 'no-method-rule', given },
  'presence-needed': { code: 'presence-needed', given },
  'procedural-chosen': { code: 'procedural-chosen', given },
  'over-total': { code: 'over-total', total: 100 },
  'too-many-figures': { code: 'too-many-figures', have: 3, most: 2 },
  'division-needed': { code: 'division-needed', motion },
  'texts-needed': { code: 'texts-needed', motion },
  'procedural-needed': { code: 'procedural-needed', motion },
  'method-needed': { code: 'method-needed', method: 'recorded', motion },
}
const path = 'procedure.motions[2]'
const arabic = arabicFaults(createFormat('ar', 'latn', 'UTC'))
const sentences = Object.values(EACH).map((problem) => ({
  ...{ code: problem.code },
  en: sentenceOf({ path, problem, isOrNull: false }, englishFaults),
  ar: sentenceOf({ path, problem, isOrNull: false }, arabic),
}))
/** what is isolated keeps its own direction: names of JSON */
const outsideIsolates = (text: string) => text.replace(/[\u2066-\u2068][^\u2069]*\u2069/g, '')

describe('a fault of a rulebook', () => {
  it.each(sentences)('[RB7] $code is said in both languages, with its path', ({ en, ar }) => {
    expect(en.startsWith(`${path} `)).toBe(true)
    expect(ar).toContain(path)
    expect(ar).toMatch(/\p{Script=Arabic}{3}/u)
    expect(outsideIsolates(ar).replace('ISO 3166 alpha-3', '')).not.toMatch(/[A-Za-z]/)
  })

  it('[RB7] no two are said alike', () => {
    expect(new Set(sentences.map(({ ar }) => ar)).size).toBe(sentences.length)
    expect(new Set(sentences.map(({ en }) => en)).size).toBe(sentences.length)
  })

  it('[RB7] of the whole, and where nothing may stand, too', () => {
    const fault = { path: '', problem: EACH.truth, isOrNull: true }
    expect(sentenceOf(fault, englishFaults)).toBe('The rulebook must be true or false, or null.')
    expect(sentenceOf(fault, arabic)).toBe(
      'النظام الداخلي: يلزم أن تكون القيمة \u2068true\u2069 أو \u2068false\u2069، أو \u2068null\u2069.',
    )
  })
})
