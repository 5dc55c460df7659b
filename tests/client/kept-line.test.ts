// A line of voice that is kept: what is shown of it, and that it comes back by itself and never after it was closed.
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { keepLine, type LineState } from '../../client/voice/kept-line.ts'
import { refuse } from '../../shared/refusal.ts'
import { ok } from '../../shared/result.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** each attempt takes the next answer; the last one stays */
function line(...answers: readonly ('passes' | 'blocked' | 'refused' | 'unanswered' | 'throws')[]) {
  const shown: LineState[] = []
  const tries: { lose: () => void; isClosed: boolean }[] = []
  const kept = keepLine({
    show: (state) => shown.push(state),
    open: async (lose) => {
      const answer = answers[Math.min(tries.length, answers.length - 1)]
      const attempt = { lose, isClosed: false }
      tries.push(attempt)
      if (answer === 'throws') throw new Error('no such browser')
      if (answer === 'unanswered') return refuse('not-saved')
      if (answer === 'refused') return refuse('no-voice')
      const close = () => {
        attempt.isClosed = true
      }
      return ok({ connected: Promise.resolve(answer === 'passes'), close })
    },
  })
  return { kept, shown, tries }
}
const settle = () => vi.advanceTimersByTimeAsync(0)

it('is open once packets pass, and opening it again changes nothing', async () => {
  const { kept, shown, tries } = line('passes')
  kept.open()
  await settle()
  kept.open()
  await settle()
  expect(shown).toEqual(['opening', 'on'])
  expect(tries.length).toBe(1)
})

it.each(['refused', 'blocked'] as const)('the first time it says why there is none: %s', async (why) => {
  const { kept, shown } = line(why)
  kept.open()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(shown).toEqual(['opening', why])
})

it('a browser that cannot make it is told as that, and is no fault that nobody catches', async () => {
  const told = vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const { kept, shown } = line('throws')
  kept.open()
  await settle()
  expect(shown).toEqual(['opening', 'unfit'])
  expect(told).toHaveBeenCalledOnce()
})

it('comes back by itself when it is lost, however often that takes', async () => {
  const { kept, shown, tries } = line('passes', 'refused', 'blocked', 'passes')
  kept.open()
  await settle()
  tries[0]!.lose()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(tries.length).toBe(4)
  expect(shown.at(-1)).toBe('on')
  expect(new Set(shown.slice(2, -1))).toEqual(new Set(['again']))
  expect(tries.map(({ isClosed }) => isClosed)).toEqual([true, false, true, false])
})

it('is opened anew at the word of the house, and the old one is closed', async () => {
  const { kept, shown, tries } = line('passes')
  kept.renew()
  expect(shown).toEqual([])
  kept.open()
  await settle()
  kept.renew()
  await vi.advanceTimersByTimeAsync(1_000)
  expect([tries.length, tries[0]!.isClosed, shown.at(-1)]).toEqual([2, true, 'on'])
})

it('does not come back after it was closed, not even from an attempt that was on its way', async () => {
  const { kept, shown, tries } = line('passes')
  kept.open()
  kept.close()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(shown).toEqual(['opening', 'off'])
  expect(tries[0]!.isClosed).toBe(true)
})

it('that was not answered says nothing of voices: it is asked for again by itself', async () => {
  const { kept, shown } = line('unanswered', 'unanswered', 'passes')
  kept.open()
  await vi.advanceTimersByTimeAsync(10_000)
  expect(shown).toEqual(['opening', 'again', 'again', 'again', 'again', 'on'])
})
