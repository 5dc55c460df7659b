// Ten people write one text for a minute through a bad network: late and lossy lines, lines that break and lines that are dead, a
// restart and a kill. All have the same text in the end, and every word in it.
import { expect, test } from 'vitest'
import { writing } from '../faults/people/writers.ts'

const PART_MS = 12_000

test('a minute of writing by ten people', async () => {
  const { words, text } = await writing(10, async (work) => {
    await work.write(PART_MS)
    work.proxy.cut()
    await work.write(PART_MS)
    const restarting = work.forum.restart()
    await work.write(PART_MS)
    await restarting
    work.proxy.freeze()
    await work.write(PART_MS)
    await work.forum.kill9()
    const again = work.forum.restart()
    await work.write(PART_MS)
    await again
    return { text: await work.settle(), words: [...work.words] }
  })
  expect(words.length).toBeGreaterThan(1_000)
  expect(words.filter((word) => !text.includes(word))).toEqual([])
  expect(text.length).toBe(words.join('').length)
})
