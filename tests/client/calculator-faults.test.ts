// What is wrong with a question is said of the field that is meant.
import { describe, expect, it } from 'vitest'
import { type Draft, type Form, formOf, withForm } from '../../client/hud/calculator/question/draft.ts'
import { draftOf } from '../../client/hud/calculator/question/draft-of.ts'
import { reckon } from '../../client/hud/calculator/question/reckon.ts'

const PERMANENT = ['CHN', 'FRA', 'RUS', 'GBR', 'USA']
const draft = (input: unknown): Draft => {
  const read = draftOf(input)
  if (!read) throw new Error(`no draft: ${JSON.stringify(input)}`)
  return read
}

describe('what is wrong', () => {
  const assembly = draft({ rulebook: 'general-assembly', matter: 'ordinary', tally: {} })
  const election = draft({
    rulebook: 'general-assembly',
    matter: 'election',
    candidates: { KEN: 1 },
    valid: 9,
  })
  const union = draft({ rulebook: 'eu-council', matter: 'simple', votes: {} })
  const council = draft({ rulebook: 'security-council', matter: 'substantive', votes: {} })
  const counts = (part: Partial<Form['counts']>): Partial<Form> => ({
    counts: { ...formOf(assembly).counts, ...part },
  })
  const rows = (...candidates: Form['candidates']): Partial<Form> => ({ candidates })

  it.each<[Draft, Partial<Form>, object]>([
    [assembly, counts({ no: 'many' }), { code: 'count', field: 'no' }],
    [assembly, counts({ absent: '-1' }), { code: 'count', field: 'absent' }],
    [assembly, counts({ yes: '150', abstain: '44' }), { code: 'sum', sum: 194, most: 193 }],
    [assembly, { members: '0' }, { code: 'members' }],
    [assembly, { members: 'all' }, { code: 'members' }],
    [election, { places: '0' }, { code: 'places' }],
    [election, { round: 'x' }, { code: 'round' }],
    [election, { valid: '' }, { code: 'valid', most: 193 }],
    [election, { valid: '194' }, { code: 'valid' }],
    [election, rows({ name: '', votes: '' }), { code: 'candidate-none', field: 'candidates' }],
    [
      election,
      rows({ name: 'KEN', votes: '1' }, { name: ' ', votes: '2' }),
      { code: 'candidate-nameless', row: 1 },
    ],
    [
      election,
      rows({ name: '', votes: '' }, { name: 'KEN', votes: '1' }, { name: 'كينيا', votes: '2' }),
      { code: 'candidate-twice', row: 2 },
    ],
    [
      election,
      rows({ name: 'Kenya', votes: '1' }, { name: 'Ana', votes: '10' }),
      { code: 'candidate-votes', row: 1, most: 9 },
    ],
    [
      election,
      rows({ name: 'Kenya', votes: '5' }, { name: 'Ana', votes: '5' }),
      { code: 'candidate-sum', sum: 10, most: 9 },
    ],
    [
      election,
      rows({ name: 'Kenya', votes: '5' }, { name: 'XXX', votes: '1' }),
      { code: 'candidate-unknown', row: 1 },
    ],
    [union, { apart: formOf(union).seats }, { code: 'apart' }],
    [council, { seats: [...PERMANENT, 'SUN'], votes: { RUS: 'no', SUN: 'no' } }, { code: 'votes' }],
    [council, { matter: 'nonsense' }, { code: 'other' }],
  ])('is said of its field: case %#', (from, part, problem) => {
    expect(reckon(withForm(from, part)).problem).toMatchObject(problem)
  })
})
