// A text that ten people write at once in real rooms, through a bad network: all have the same in the end, and nothing that the forum
// acknowledged is missing, though it is killed while they write. tests/long/texts.test.ts writes for a minute.
import { expect, test } from 'vitest'
import { browse } from '../faults/people/client.ts'
import { writing } from '../faults/people/writers.ts'

test('ten people, late and lossy lines, lines that break, a kill: one text', async () => {
  const { words, text, stored } = await writing(10, async (work) => {
    await work.write(1_000)
    work.proxy.cut()
    await work.write(500)
    // what they had acknowledged must be there, though nobody will send it again
    await work.leave(9)
    await work.forum.kill9()
    const restarting = work.forum.restart()
    await work.write(500)
    await restarting
    await work.write(500)
    const written = await work.settle()
    // somebody who comes by a good line and has seen nothing of it
    const { id } = work.people[0]!.store.getState().session
    const reader = await browse(work.forum.url, id, { name: 'Reader' })
    const place = await reader.ask('place.open', { place: 'lab' })
    const shown = place.ok ? (place.value.shown as { challenges: { teams: { id: string }[] }[] }) : null
    const name = { place: 'lab', text: `b-${shown?.challenges[0]?.teams[0]?.id}` } as const
    const history = await reader.ask('text.history', name)
    reader.leave()
    return { words: [...work.words], text: written, stored: history.ok ? history.value.writers.length : 0 }
  })
  expect(words.filter((word) => !text.includes(word))).toEqual([])
  expect(text.length).toBe(words.join('').length)
  expect(stored).toBeGreaterThanOrEqual(10)
})
