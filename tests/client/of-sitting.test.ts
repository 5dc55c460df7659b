import { expect, test, vi } from 'vitest'
import { ofSitting } from '../../client/net/of-sitting.ts'
import type { Sitting } from '../../client/net/sitting.ts'

const sittings = [{}, {}] as unknown as readonly [Sitting, Sitting]

test('each sitting has one of its own, made when it is first asked for', () => {
  const make = vi.fn((sitting: Sitting) => ({ sitting }))
  const of = ofSitting(make)
  expect(make).not.toHaveBeenCalled()
  const [one, other] = [of(sittings[0]), of(sittings[1])]
  expect([one.sitting, other.sitting]).toEqual([sittings[0], sittings[1]])
  expect(one).not.toBe(other)
  expect(of(sittings[0])).toBe(one)
  expect(make).toHaveBeenCalledTimes(2)
})

test('nothing is as good as anything: it is made once, too', () => {
  const make = vi.fn(() => undefined)
  const of = ofSitting(make)
  of(sittings[0])
  of(sittings[0])
  expect(make).toHaveBeenCalledTimes(1)
})
