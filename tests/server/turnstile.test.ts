import { EventEmitter } from 'node:events'
import { expect, test, vi } from 'vitest'
import { createAntechamber } from '../../server/door/antechamber.ts'
import { createTurnstile } from '../../server/door/turnstile.ts'

/** A loop that turns by hand, and work of which each takes `ms`. */
function byHand() {
  let now = 0
  const soon: (() => void)[] = []
  const { pass } = createTurnstile(
    () => now,
    (turn) => soon.push(turn),
  )
  const done: string[] = []
  const pieces = (names: string, ms: number): void => {
    for (const name of names)
      pass(() => {
        now += ms
        done.push(name)
      })
  }
  const turn = (): string => {
    done.push('|')
    for (const each of soon.splice(0)) each()
    return done.join('')
  }
  return { pass, pieces, turn, done }
}

test('one who comes alone goes through at once', () => {
  const { pieces, done } = byHand()
  pieces('a', 1)
  expect(done).toEqual(['a'])
})

test('a crowd goes through in order, in slices of six milliseconds, one in each turn of the loop', () => {
  const { pieces, turn, done } = byHand()
  pieces('abcdefgh', 2)
  expect(done.join('')).toBe('abc')
  expect([turn(), turn()]).toEqual(['abc|def', 'abc|def|gh'])
})

test('who comes later waits behind those who wait, and each turn begins a slice of its own', () => {
  const { pieces, turn } = byHand()
  pieces('abcd', 4)
  pieces('e', 1)
  expect(turn()).toBe('ab|cd')
  turn()
  pieces('f', 1)
  expect(turn()).toBe('ab|cd|ef|')
})

test('a piece that throws holds nobody up', () => {
  const { pass, pieces, turn } = byHand()
  pieces('a', 9)
  pass(() => {
    throw new Error('broken')
  })
  pieces('b', 1)
  expect(turn).toThrow('broken')
  expect(turn()).toBe('a||b')
})

class Answer extends EventEmitter {
  closed = false
  destroyed = false
  close(): void {
    this.closed = true
    this.emit('close')
  }
}

test('so many are attended to at a time: the next when one has an answer, and nobody who has gone', () => {
  const attended: number[] = []
  const attend = createAntechamber({ pass: (work) => work() }, 2)
  const answers = Array.from({ length: 5 }, () => new Answer())
  for (const [index, answer] of answers.entries()) attend(answer, () => attended.push(index))
  expect(attended).toEqual([0, 1])
  answers[2]!.destroyed = true
  answers[1]!.close()
  expect(attended).toEqual([0, 1, 3])
  answers[3]!.close()
  expect(attended).toEqual([0, 1, 3, 4])
})

test('who goes while it is almost their turn is not attended to, and takes nobody’s place', () => {
  const passed: (() => void)[] = []
  const attended: string[] = []
  const attend = createAntechamber({ pass: (work) => passed.push(work) }, 1)
  const [gone, next] = [new Answer(), new Answer()]
  attend(gone, () => attended.push('gone'))
  attend(next, () => attended.push('next'))
  gone.destroyed = true
  gone.close()
  for (const work of passed.splice(0)) work()
  for (const work of passed) work()
  expect(attended).toEqual(['next'])
})

test('who does not take their answer keeps the others waiting for a quarter of a second, and leaves once', () => {
  vi.useFakeTimers()
  const attended: number[] = []
  const attend = createAntechamber({ pass: (work) => work() }, 1)
  const answers = Array.from({ length: 4 }, () => new Answer())
  for (const [index, answer] of answers.entries()) attend(answer, () => attended.push(index))
  vi.advanceTimersByTime(249)
  expect(attended).toEqual([0])
  vi.advanceTimersByTime(1)
  answers[0]!.close()
  expect(attended).toEqual([0, 1])
  vi.useRealTimers()
})
