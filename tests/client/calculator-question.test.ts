// What is filled in becomes the question of the command line and back; so do links, and the last vote of a sitting.
import { describe, expect, it } from 'vitest'
import { draftAsVoted } from '../../client/hud/calculator/question/as-voted.ts'
import {
  bodyOf,
  type Draft,
  firstDraft,
  formOf,
  withForm,
} from '../../client/hud/calculator/question/draft.ts'
import { draftOf } from '../../client/hud/calculator/question/draft-of.ts'
import { inputOf } from '../../client/hud/calculator/question/input-of.ts'
import { fragmentOf, inputIn } from '../../client/hud/calculator/question/link.ts'
import { inDigits, numberOf, plainDigits } from '../../client/hud/calculator/question/numbers.ts'
import { reckon } from '../../client/hud/calculator/question/reckon.ts'
import type { Choice } from '../../shared/procedure/majority/majority.ts'
import { BODIES, mattersOf } from '../../shared/procedure/rulebooks/rulebooks.ts'

const PERMANENT = ['CHN', 'FRA', 'RUS', 'GBR', 'USA']
const draft = (input: unknown): Draft => {
  const read = draftOf(input)
  if (!read) throw new Error(`no draft: ${JSON.stringify(input)}`)
  return read
}
const blank = (body: string, matter: string): Draft => withForm({ body, forms: {} }, { matter })
const all = (codes: readonly string[], choice: Choice) =>
  Object.fromEntries(codes.map((code) => [code, choice]))

describe('every body and matter of the rulebooks', () => {
  const cases = BODIES.flatMap((body) => mattersOf(body).map((matter) => [body.id, matter] as const))

  it.each(cases)('%s, %s: what stands there at first is answered or asks for the ballot', (id, matter) => {
    const first = blank(id, matter)
    const { problem, result } = reckon(first)
    expect(problem?.code ?? result?.answer.outcome).toBe(
      matter === 'election' ? 'candidate-none' : formOf(first).seats.length > 0 ? 'adopted' : 'no-result',
    )
  })

  it.each(cases)('%s, %s: goes into a link and comes back', (id, matter) => {
    const input = inputOf(blank(id, matter))
    expect(inputOf(draft(inputIn(fragmentOf(input))))).toEqual(input)
  })
})

describe('a question of the command line', () => {
  it.each([
    {
      rulebook: 'security-council',
      matter: 'substantive',
      votes: { RUS: 'no', CHN: 'abstain', FRA: 'yes', KEN: 'yes' },
    },
    { rulebook: 'security-council', matter: 'procedural', members: 11, votes: { SUN: 'no', USA: 'yes' } },
    {
      rulebook: 'general-assembly',
      matter: 'important',
      tally: { yes: 88, no: 55, abstain: 23, absent: 27 },
    },
    { rulebook: 'general-assembly', matter: 'ordinary', members: 57, tally: { yes: 5, no: 5 }, round: 2 },
    {
      rulebook: 'eu-council',
      matter: 'qualified',
      votes: { DEU: 'yes', FRA: 'no' },
      year: 2025,
      participating: ['DEU', 'FRA', 'ITA'],
    },
    {
      rulebook: 'general-assembly',
      matter: 'election',
      places: 1,
      round: 1,
      candidates: { KEN: 113, 'Ana Lima': 78 },
      valid: 191,
      majority: 'two-thirds',
    },
  ])('is the same after it was filled in: %j', (input) => {
    const filled = draft(input)
    expect(reckon(filled).problem).toBeNull()
    const again = inputOf(filled)
    const { participating, ...rest } = again as typeof again & { participating?: readonly string[] }
    const { participating: wanted, ...others } = input as typeof input & { participating?: readonly string[] }
    expect([rest, participating?.toSorted()]).toEqual([others, wanted?.toSorted()])
  })

  it('that gives votes of an Assembly by name is shown as counts', () => {
    const votes = { FRA: 'yes', KEN: 'no', CHN: 'yes' }
    expect(formOf(draft({ rulebook: 'general-assembly', matter: 'ordinary', votes })).counts).toEqual({
      yes: '2',
      no: '1',
      abstain: '0',
      absent: '190',
    })
  })

  it.each([
    null,
    7,
    [],
    {},
    { rulebook: 'constructor', matter: 'ordinary' },
    { rulebook: 'general-assembly', matter: 'toString' },
    { rulebook: 'security-council', matter: 'substantive' },
    { rulebook: 'security-council', matter: 'substantive', votes: [1] },
  ])('that cannot be shown is no draft: %j', (input) => expect(draftOf(input)).toBeNull())

  it.each([
    { rulebook: 'general-assembly', matter: 'ordinary', tally: { yes: {}, no: 'x'.repeat(999) } },
    { rulebook: 'general-assembly', matter: 'election', candidates: 'KEN', valid: null, places: [] },
    { rulebook: 'general-assembly', matter: 'election', candidates: { ['__proto__']: 1 }, valid: 3 },
    { rulebook: 'security-council', matter: 'substantive', members: -4, votes: { XXX: 'yes', FRA: 'aye' } },
    { rulebook: 'eu-council', matter: 'simple', votes: { FRA: 'yes' }, participating: [{}], year: 'soon' },
  ])('with nonsense in its fields breaks nothing: %j', (input) => {
    expect(() => reckon(draft(input))).not.toThrow()
  })
})

describe('a link', () => {
  it('holds names of any script in letters that no messenger changes', () => {
    const input = { rulebook: 'general-assembly', matter: 'election', candidates: { 'عمر الفهيم': 3 } }
    expect(fragmentOf(input)).toMatch(/^#q=[\w-]+$/)
    expect(inputIn(fragmentOf(input))).toEqual(input)
  })

  it.each([
    ['', undefined],
    ['#main', undefined],
    ['#k=secret', undefined],
    ['#q=', null],
    ['#q=!!', null],
    ['#q=_w', null],
    [`#q=${'A'.repeat(20_001)}`, null],
  ])('%s holds %s', (fragment, input) => expect(inputIn(fragment)).toBe(input))
})

describe('numbers', () => {
  it.each([
    ['١٩٣', '193'],
    [' ۴۲ ', '42'],
    ['12', '12'],
    ['١2x', '12x'],
  ])('%s is read as %s', (written, read) => expect(plainDigits(written)).toBe(read))

  it('are shown in the digits of the reader', () =>
    expect([inDigits('193', 'arab'), inDigits('193', 'latn')]).toEqual(['١٩٣', '193']))

  it.each([
    ['', undefined],
    ['007', 7],
    ['1e3', '1e3'],
    ['9'.repeat(20), '9'.repeat(20)],
  ])('%j counts as %j', (text, count) => expect(numberOf(text)).toBe(count))
})

describe('the last vote of a sitting', () => {
  const at = (body: string, matter: string) => withForm({ ...firstDraft(), body }, { matter })

  it('fills the seats of a council whose members voted', () => {
    const filled = draftAsVoted(
      at('security-council', 'substantive'),
      { ...all(PERMANENT, 'yes'), KEN: 'no' },
      20,
    )
    expect(filled && formOf(filled).seats.slice(0, 6)).toEqual([...PERMANENT, 'KEN'])
    expect(filled && inputOf(filled)).toEqual({
      rulebook: 'security-council',
      matter: 'substantive',
      votes: { ...all(PERMANENT, 'yes'), KEN: 'no' },
    })
  })

  it('is counted where names do not matter, out of the delegations of the sitting', () => {
    const filled = draftAsVoted(
      at('general-assembly', 'election'),
      { d1: 'yes', FRA: 'yes', d2: 'abstain' },
      5,
    )
    expect(filled && inputOf(filled)).toEqual({
      rulebook: 'general-assembly',
      matter: 'ordinary',
      members: 5,
      tally: { yes: 2, no: 0, abstain: 1 },
    })
  })

  it.each([
    ['security-council', 'substantive', all(['KEN', 'd1'], 'yes')],
    ['eu-council', 'qualified', all(['FRA', 'NOR'], 'yes')],
    ['gcc-supreme-council', 'procedural', all(['ARE', 'FRA'], 'yes')],
  ])('does not fit %s where others took part', (body, matter, choices) => {
    expect(draftAsVoted(at(body, matter), choices, 20)).toBeNull()
  })

  it('leaves what stands in other bodies', () => {
    const before = withForm(at('general-assembly', 'ordinary'), { members: '57' })
    const filled = draftAsVoted({ ...before, body: 'gcc-supreme-council' }, { ARE: 'yes' }, 6)
    expect(filled?.forms['general-assembly']?.members).toBe('57')
    expect(filled && bodyOf(filled).id).toBe('gcc-supreme-council')
  })
})
