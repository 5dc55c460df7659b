// The engine of a house: opened once for all who want to hear, tried again after a while when it cannot be, and never after the house has closed.
import { expect, test, vi } from 'vitest'
import { VoiceHouse } from '../../../server/voice/voice-house.ts'
import { testHouse } from '../test-house.ts'
import { notingEngine } from '../voice-meeting.ts'

const { log } = testHouse()

test('the engine is opened once', async () => {
  const { engine } = notingEngine()
  const open = vi.fn(async () => engine)
  const house = new VoiceHouse(open, log)
  expect(await Promise.all([house.engine(), house.engine()])).toEqual([engine, engine])
  expect(open).toHaveBeenCalledTimes(1)
})

test('an engine that cannot be opened is tried again after ten seconds, not before', async () => {
  const now = vi.spyOn(performance, 'now').mockReturnValue(1000)
  const open = vi.fn(async () => Promise.reject(new Error('the port is taken')))
  const house = new VoiceHouse(open, log)
  expect(await house.engine()).toBe(null)
  now.mockReturnValue(10_999)
  await house.engine()
  expect(open).toHaveBeenCalledTimes(1)
  now.mockReturnValue(11_000)
  await house.engine()
  expect(open).toHaveBeenCalledTimes(2)
  now.mockRestore()
})

test('a house that has closed opens none', async () => {
  const { engine } = notingEngine()
  const close = vi.spyOn(engine, 'close')
  const open = vi.fn(async () => engine)
  const house = new VoiceHouse(open, log)
  await house.engine()
  await house.close()
  expect(close).toHaveBeenCalledTimes(1)
  expect(await house.engine()).toBe(null)
  expect(open).toHaveBeenCalledTimes(1)
})
