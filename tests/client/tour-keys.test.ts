// The tour by keyboard: on, back, a pause, and out by any other key.
import { expect, test } from 'vitest'
import { tourKeyOf } from '../../client/hud/tour/tour-keys.ts'

test.each([
  ['ArrowRight', 'ltr', 'next'],
  ['ArrowRight', 'rtl', 'previous'],
  ['ArrowLeft', 'rtl', 'next'],
  ['ArrowUp', 'rtl', 'previous'],
  [' ', 'ltr', 'pause'],
  ['Escape', 'ltr', 'end'],
  ['w', 'ltr', 'end'],
  ['ض', 'rtl', 'end'],
  ['Tab', 'ltr', null],
  ['Shift', 'ltr', null],
] as const)('%s (%s)', (key, direction, means) => {
  expect(tourKeyOf({ key, isModified: false, isOnButton: false }, direction)).toBe(means)
})

test('a button keeps its own keys, and with a modifier a key is the browser’s', () => {
  const pressed = [' ', 'Enter', 'Escape'].map((key) =>
    tourKeyOf({ key, isModified: false, isOnButton: true }, 'ltr'),
  )
  expect(pressed).toEqual([null, null, 'end'])
  expect(tourKeyOf({ key: 'r', isModified: true, isOnButton: false }, 'ltr')).toBeNull()
})
