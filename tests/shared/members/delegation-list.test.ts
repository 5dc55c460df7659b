// Lists of delegations: who takes part under which id, and why an entry cannot.
import { expect, it } from 'vitest'
import { checkDelegations } from '../../../shared/members/delegation-list.ts'
import { MEMBERS } from '../../../shared/members/members.ts'

it('takes all states together: no two of them look alike', () => {
  expect(checkDelegations(MEMBERS.map(({ id }) => ({ id }))).every(({ ok }) => ok)).toBe(true)
})

it('numbers names by their place among those that are taken', () => {
  const entries = [{ id: 'ARE' }, { id: 'XXX' }, { name: ' وفد  الشباب ' }, { name: 'Youth' }]
  expect(checkDelegations(entries)).toEqual([
    { ok: true, value: { id: 'ARE', name: null } },
    { ok: false, refusal: { is: 'code-unknown', code: 'XXX' } },
    { ok: true, value: { id: 'd2', name: 'وفد  الشباب' } },
    { ok: true, value: { id: 'd3', name: 'Youth' } },
  ])
})

it.each([
  ['Kenya', 'KEN'],
  ['KENYA', 'KEN'],
  ['K\u0435nya', 'KEN'],
  ['مصر', 'EGY'],
  ['KEN', 'KEN'],
])('does not take %s for a name of somebody else: it is a state', (name, state) => {
  expect(checkDelegations([{ name }])).toEqual([{ ok: false, refusal: { is: 'alike-state', state } }])
})

it('names the earlier entry that is the same or looks alike', () => {
  expect(
    checkDelegations([{ name: 'Red' }, { name: 'Red' }, { name: 'RED' }, { id: 'ARE' }, { id: 'ARE' }]),
  ).toMatchObject([
    { ok: true },
    { refusal: { is: 'same', entry: 0 } },
    { refusal: { is: 'alike', entry: 0 } },
    { ok: true },
    { refusal: { is: 'same', entry: 3 } },
  ])
})
