import { expect, test } from 'vitest'
import { type Cast, type Fate, faultsOf } from './history.ts'

let keys = 0
const cast = (delegation: string, choice: string, fate: Fate, key = `k${keys++}`): Cast => ({
  ...{ delegation, choice, fate, key },
})

test('the last acknowledged ballot counts', () => {
  const casts = [cast('ARE', 'yes', 'ok'), cast('ARE', 'no', 'ok'), cast('KEN', 'yes', 'fail')]
  expect(faultsOf(casts, { ARE: 'no' })).toEqual([])
  expect(faultsOf(casts, { ARE: 'yes' })).toEqual(['ARE is counted as yes, not as no'])
  expect(faultsOf(casts, {})).toEqual(['ARE is counted as null, not as no'])
  expect(faultsOf(casts, { ARE: 'no', KEN: 'yes' })).toEqual(['KEN is counted as yes, not as null'])
})

test('one that was never answered may count, or not', () => {
  const casts = [cast('ARE', 'yes', 'ok'), cast('ARE', 'no', 'unknown'), cast('KEN', 'abstain', 'unknown')]
  expect(faultsOf(casts, { ARE: 'yes' })).toEqual([])
  expect(faultsOf(casts, { ARE: 'no', KEN: 'abstain' })).toEqual([])
  expect(faultsOf(casts, { ARE: 'abstain' })).toEqual(['ARE is counted as abstain, not as yes or no'])
})

test('asked again with the same key, it is the same ballot and known by its answer', () => {
  const casts = [
    cast('ARE', 'yes', 'unknown', 'once'),
    cast('ARE', 'yes', 'ok', 'once'),
    cast('ARE', 'no', 'ok'),
  ]
  expect(faultsOf(casts, { ARE: 'no' })).toEqual([])
  expect(faultsOf(casts, { ARE: 'yes' })).toEqual(['ARE is counted as yes, not as no'])
})

test('nobody is counted who did not cast', () => {
  expect(faultsOf([], { KEN: 'yes' })).toEqual(['KEN is counted and never cast'])
})
