// The current opening of a line: the last that has begun and was not called off.
import { expect, test } from 'vitest'
import { Openings } from '../../../server/voice/openings.ts'

test('an opening is the current one of its line alone, until another begins', () => {
  const openings = new Openings()
  const first = openings.begin('ears')
  const other = openings.begin('voice')
  const second = openings.begin('ears')
  expect([first, second, other].map((each) => each.isCurrent())).toEqual([false, true, true])
})

test('one that is over does not end the one that took its place', () => {
  const openings = new Openings()
  const first = openings.begin('ears')
  const second = openings.begin('ears')
  first.end()
  expect(second.isCurrent()).toBe(true)
  second.end()
  expect(second.isCurrent()).toBe(false)
})

test('one that was called off is current no more, and what begins afterwards is', () => {
  const openings = new Openings()
  const [ears, voice] = [openings.begin('ears'), openings.begin('voice')]
  expect([openings.callOff('ears'), openings.callOff('ears')]).toEqual([true, false])
  expect([openings.has('ears'), openings.has('voice')]).toEqual([false, true])
  expect([ears.isCurrent(), voice.isCurrent()]).toEqual([false, true])
  const again = openings.begin('ears')
  openings.callOffAll()
  expect([again.isCurrent(), voice.isCurrent()]).toEqual([false, false])
})
