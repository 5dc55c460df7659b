// The tour by keyboard: on, back, a pause, and out by any other key.
import { expect, test } from 'vitest'
import { createStore } from 'zustand/vanilla'
import { createScreenStore } from '../../client/hud/screen/screen-context.ts'
import { DEFAULT_SETTINGS } from '../../client/hud/screen/settings.ts'
import { startTour } from '../../client/hud/tour/start-tour.ts'
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

test('a tour that is begun from the help is not ended by it', () => {
  const store = createScreenStore()
  store.setState({ isHelpOpen: true, panel: 'settings' })
  startTour({ store, settings: createStore(() => ({ ...DEFAULT_SETTINGS, motion: 'reduced' as const })) })
  const { tour, isHelpOpen, panel } = store.getState()
  expect([tour, isHelpOpen, panel]).toEqual([{ stop: 0, isPlaying: false }, false, null])
})
