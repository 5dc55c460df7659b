import { describe, expect, test } from 'vitest'
import { confusableKey } from '../../../shared/text/confusable.ts'

describe('names that look alike have one key', () => {
  test.each([
    ['Oman', '0man'],
    ['Oman', 'ОМАN'],
    ['Chair', 'Сhаir'],
    ['admin', 'аdmіn'],
    ['ADMIN', 'ＡＤＭＩＮ'],
    ['Illia', 'lllia'],
    ['Modern', 'Modem'],
    ['Peru', 'Pérú'],
    ['New Zealand', 'NewZea-land'],
    ['وفد ١٢', 'وفد ۱۲'],
    ['كويت', 'کویت'],
    ['محمد', 'مُحَمَّدٌ'],
    ['UAE', 'UA\u200BE'],
  ])('%s and %s', (one, other) => {
    expect(confusableKey(other)).toBe(confusableKey(one))
  })
})

describe('names that differ to the eye keep different keys', () => {
  test.each([
    ['Iran', 'Iraq'],
    ['Niger', 'Nigeria'],
    ['مالي', 'ماليزيا'],
    ['रमा', 'राम'],
    ['Delegate 2', 'Delegate 3'],
  ])('%s and %s', (one, other) => {
    expect(confusableKey(other)).not.toBe(confusableKey(one))
  })
})
