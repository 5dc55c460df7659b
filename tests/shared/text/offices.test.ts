// Security cases 77 and 80 as far as they are about offices.
import { describe, expect, test } from 'vitest'
import { officesIn } from '../../../shared/text/offices.ts'

describe('names that say an office', () => {
  test.each([
    ['Chair', 'chair'],
    ['The Chair', 'chair'],
    ['CHA1R', 'chair'],
    ['Сhаir', 'chair'],
    ['Madam President', 'chair'],
    ['Amina (Chair)', 'chair'],
    ['Chair: Amina', 'chair'],
    ['Amina - Chair', 'chair'],
    ['رئيس الجلسة', 'chair'],
    ['رَئِيسُ الجَلسَة', 'chair'],
    ['رئیس الجلسۃ', 'chair'],
    ['السيد الرئيس', 'chair'],
    ['Secretary-General', 'secretary'],
    ['الأمانة العامة', 'secretary'],
    ['Adm1n', 'house'],
    ['Majlis', 'house'],
    ['منظّم الجلسة', 'house'],
  ])('%s: %s', (name, office) => {
    expect(officesIn(name)).toEqual([office])
  })
})

describe('names of people', () => {
  test.each([
    ...['Amina Odhiambo', 'Rachel Chairez', 'President Chukwu', 'رئيسة بنت محمد', 'أمينة العلي', 'Preside'],
    ...['Mr Hostetler', 'عبد الأمين', 'Systema', 'Delegate 2', 'مُحَمَّدٌ', 'وفد UAE'],
  ])('%s say none', (name) => {
    expect(officesIn(name)).toEqual([])
  })
})
